"""Source code, diffs, pages and templates as builders, playgrounds, judges, reviews and assistants receive them.

Whole snippets of many languages with the calls, tags, handlers and placeholders
that real ones have; a script or a handler here belongs to a page, none carries
the proof of an injection.
"""

from __future__ import annotations

import re
from random import Random

from securitai.train.corpora.kinds import BODY, FILE, VALUE, Maker, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@key
  ‹=q/id/name/page/email/search/user/sort/lang/token/action/file/msg/title/s/tab/cat/‹snake››
@va
  ‹=i/n/x/el/res/data/item/user/row/err/msg/ctx/req/event/node/key/val/‹camel›/‹slug››
@php
  <?php‹= /⏎›echo htmlspecialchars($_GET['‹key›'] ?? ''‹=, ENT_QUOTES, 'UTF-8'/, ENT_QUOTES | ENT_HTML5/›);‹= ?>/⏎/›
  <?= ‹=htmlspecialchars($‹va›['‹key›'])/esc_html($‹va›)/$this->escapeHtml($‹va›)/date('Y')/e($‹va›->‹key›)/json_encode($‹va›, JSON_HEX_TAG)/$‹va›->‹key› ?? '–'› ?>
  <p><?php ‹=echo/print› ‹=$‹va›["‹key›"]/intval($_GET['‹key›'])/ucfirst($‹va›)/nl2br(htmlspecialchars($‹va›))/__('‹words›', '‹slug›')›; ?></p>
  <form ‹=method="post" action="<?php echo htmlspecialchars($_SERVER['PHP_SELF']); ?>"/method="get" action="‹slug›.php"/action="<?= $url ?>" method="POST" enctype="multipart∕form-data"›>⏎  <input name="‹key›" value="<?= htmlspecialchars($_POST['‹key›'] ?? '') ?>">⏎  <‹=button type="submit">‹word^›<∕button/input type="submit" value="‹word^›"›>⏎</form>
  <?php‹=⏎/ ›‹pstmt*1-6|⏎›⏎‹=?>/›
  ‹pstmt*1-5|⏎›
  <?php foreach ($‹va›s as $‹va›): ?>⏎  <‹=li/tr><td/div class="‹slug›"›><?= htmlspecialchars($‹va›->‹key›) ?></‹=li/td><∕tr/div›>⏎<?php ‹=endforeach/endforeach; if (!$‹va›s): ?> <p>‹words›<∕p> <?php endif›; ?>
  <?php⏎/**⏎ * ‹=Plugin Name/Template Name/Theme Name›: ‹pascal›⏎ * @package ‹pascal›⏎ */⏎‹=defined('ABSPATH') || exit;/if (!defined('ABSPATH')) { exit; }/namespace ‹pascal›\‹pascal›;/declare(strict_types=1);›⏎‹pstmt*1-4|⏎›⏎
  <?php⏎declare(strict_types=1);⏎⏎final class ‹pascal›‹=Test extends TestCase/ implements ‹pascal›/ extends Controller/›⏎{⏎    ‹=public/private/protected› ‹=static /›function ‹camel›(‹=?string/int/array/Request› $‹va›‹= = null/›): ‹=void/bool/?array/string›⏎    {⏎        ‹pstmt*1-3|⏎        ›⏎    }⏎}⏎
@pstmt
  ‹=// /# //* ›‹words›‹= *∕/›
  if (‹=!empty($_FILES['‹key›']['name'])/$_FILES['‹key›']['error'] === UPLOAD_ERR_OK/hash_equals($_SESSION['csrf'], $_POST['csrf'] ?? '')/filter_var($‹va›, FILTER_VALIDATE_EMAIL) === false/strlen($_POST['‹key›']) < ‹small› || $_POST['‹key›'] !== $_POST['‹key›2']/@$_GET['‹key›'] == '‹word›'›) {⏎    ‹pstmt›⏎}
  switch ($_GET['‹=action/page/do/p/view›'] ?? '‹slug›') { case '‹slug›': ‹camel›(); break; case '‹slug›': include 'pages/‹slug›.php'; break; default: http_response_code(404); }
  foreach (‹=$_POST as $k => $v/$_GET['‹key›'] ?? [] as $‹va›/glob('..∕‹slug›∕*.php') as $f/$pdo->query('SELECT * FROM ‹snake›') as $row/array_slice($argv, 1) as $arg› ) { ‹=echo htmlspecialchars("$k: $v"), '<br>'/require_once $f/echo "<option value=\"{$row['id']}\">" . htmlspecialchars($row['‹key›']) . '<∕option>'/$out[] = trim($‹va›)›; }
  function ‹snake›($‹va›‹=, $‹va› = null/›) { return ‹=htmlspecialchars($‹va›, ENT_QUOTES)/eval('return ' . $‹va› . ';')/call_user_func_array($‹va›, func_get_args())/preg_replace_callback('∕\{(\w+)\}∕', fn($m) => $‹va›[$m[1]] ?? '', $‹va›)/is_array($‹va›) ? array_map('‹snake›', $‹va›) : stripslashes($‹va›)/@file_get_contents($‹va›)/$‹va› . PHP_EOL›; }
  $‹=ch = curl_init('‹url›'); curl_setopt($ch, CURLOPT_RETURNTRANSFER, true); $res = curl_exec($ch); curl_close($ch)/pdo = new PDO("mysql:host=localhost;dbname=‹slug›;charset=utf8mb4", '‹user›', getenv('DB_PASS'))/mail = mail($_POST['email'], '‹words^›', wordwrap($‹va›), 'From: ‹email›')/conn = mysqli_connect("localhost", "‹user›", "‹alnum›", "‹slug›") or die(mysqli_connect_error())/xml = simplexml_load_file('..∕‹slug›.xml') or die("‹words›")/html .= "<td>{$row['‹key›']}<∕td>"/this->‹camel› = ‹pascal›::class›;
  $‹va› = ‹=$_GET['‹key›'] ?? ‹int›/trim($_POST['‹key›'])/filter_input(INPUT_GET, '‹key›', FILTER_VALIDATE_INT)/(int) $_REQUEST['‹key›']/$_SESSION['‹key›'] ?? null/$_COOKIE['‹key›'] ?? 'en'/json_decode(file_get_contents('php:∕∕input'), true)/preg_replace('∕[^a-z0-9_-]∕i', '', $‹va›)/$_SERVER['REQUEST_METHOD'] === 'POST'/explode(',', $‹va›)/base64_decode($‹va›)/file_get_contents(__DIR__ . '∕‹slug›.json')/sprintf("%s-%05d", $‹va›, $‹va›)/unserialize(file_get_contents('cache∕‹slug›'), ['allowed_classes' => false])/sanitize_text_field($_POST['‹key›'])/str_replace("'", "\\'", $‹va›)/getenv('‹const›') ?: '‹word›'›;
  if (‹=isset($_GET['‹key›'])/empty($_POST['‹key›'])/!password_verify($‹va›, $‹va›['hash'])/$_SERVER['REQUEST_METHOD'] !== 'POST'/!wp_verify_nonce($_POST['_wpnonce'], '‹slug›')/!is_user_logged_in() || !current_user_can('edit_posts')/preg_match('∕^[\w.-]+$∕', $‹va›)/in_array($_GET['‹key›'], ['a', 'b'], true)›) { ‹=return;/die('‹words›');/header('Location: ∕‹slug›.php'); exit;/http_response_code(403); exit('Forbidden');/throw new \RuntimeException("‹words›: {$‹va›}");/$errors[] = "‹words^›";› }
  $‹=stmt/sth/result/q› = $‹=pdo/db/conn/mysqli/wpdb›->‹=prepare("SELECT * FROM ‹snake› WHERE ‹snake› = ?")/query("SELECT id, name FROM ‹snake› ORDER BY id DESC LIMIT ‹int›")/prepare('INSERT INTO ‹snake› (‹snake›, ‹snake›) VALUES (:a, :b)')/get_results($wpdb->prepare("SELECT * FROM {$wpdb->prefix}‹snake› WHERE id = %d", $‹va›))/prepare("UPDATE ‹snake› SET ‹snake› = ? WHERE id = ?")›;
  $‹=stmt/sth›->‹=execute([$‹va›]);/bindValue(':‹key›', $_GET['‹key›'], PDO::PARAM_INT);/bind_param('si', $‹va›, $‹va›);/fetchAll(PDO::FETCH_ASSOC);›
  $sql = "SELECT * FROM ‹snake› WHERE ‹snake› = '$‹va›'"; // FIXME: ‹words›
  $result = mysqli_query($conn, "SELECT * FROM ‹snake› WHERE id = " . (int)$_GET['id']);⏎while ($row = mysqli_fetch_assoc($result)) { echo "<tr><td>" . $row['‹key›'] . "</td></tr>"; }
  ‹=include/require/require_once/include_once› ‹=__DIR__ . '∕..∕vendor∕autoload.php'/'‹slug›.php'/$_SERVER['DOCUMENT_ROOT'] . '∕inc∕‹slug›.php'/get_template_directory() . '∕inc∕‹slug›.php'/"..∕config∕‹slug›.php"›;
  echo ‹='<script>var ‹camel› = ' . json_encode($‹va›) . ';<∕script>'/"<a href='?‹key›=$‹va›'>$‹va›<∕a>"/'<div class="‹slug›">' . esc_html($‹va›) . '<∕div>'/"‹words› {$‹va›['‹key›']}\n"/$‹va› ? 'selected' : ''/json_encode(['ok' => true, '‹key›' => $‹va›])›;
  $‹=out/version/result/rev/‹va›› = ‹=exec/shell_exec/system/passthru›(‹='convert ' . escapeshellarg($‹va›) . ' -resize 200 ' . escapeshellarg($‹va›)/'git rev-parse --short HEAD'/"ffmpeg -i " . escapeshellarg($‹va›) . " 2>&1"/'pdftotext ' . escapeshellarg($‹va›) . ' -'›);
  add_‹=action/filter/shortcode›('‹=init/the_content/wp_head/save_post/woocommerce_thankyou/body_class/‹snake››', ‹='‹snake›'/function ($‹va›) { return $‹va› . '<p>‹words›<∕p>'; }/[$this, '‹camel›']/fn($‹va›) => trim($‹va›)/'‹snake›', 10, 2›);
  header(‹='Content-Type: application∕json; charset=utf-8'/"Content-Disposition: attachment; filename=\"‹slug›.csv\""/'Cache-Control: no-store'/"Location: $‹va›"›);
  move_uploaded_file($_FILES['‹key›']['tmp_name'], 'uploads/' . basename($_FILES['‹key›']['name']));
  Route::‹=get/post/resource›('/‹slug›/{id}', ‹=[‹pascal›Controller::class, '‹camel›']/fn (int $id) => view('‹slug›', compact('id'))/'‹pascal›Controller'›)->‹=name('‹slug›')/middleware('auth')›;
  return ‹=$this->‹camel›($‹va›)/view('‹slug›.‹slug›', ['‹key›' => $‹va›])/response()->json($‹va›)/$‹va› ?: []/redirect()->back()->withErrors($‹va›)/‹pascal›::where('‹key›', $‹va›)->orWhere('‹key›', 'like', "%{$‹va›}%")->paginate(‹int›)›;
  error_reporting(E_ALL); ini_set('display_errors', '‹=0/1›'); session_start();
@server
  def ‹snake›(‹va›‹=: str/, **kwargs/›)‹= -> None/›:⏎    ‹py*1-4|⏎    ›⏎
  ‹py*1-5|⏎›
  @app.‹=route("∕‹slug›", methods=["GET", "POST"])/get("∕‹slug›∕{id}")/post("∕‹slug›")›⏎‹=async /›def ‹snake›(‹=/id: int/request/q: str = ""›):⏎    ‹py*1-3|⏎    ›⏎    return ‹=render_template("‹slug›.html", ‹va›=‹va›)/{"‹key›": ‹va›}/jsonify(‹va›)/f"<h1>{escape(‹va›)}<∕h1>"/redirect(url_for("‹snake›"))›
  >>> ‹py›⏎‹=[‹int›, ‹int›]/'‹word›'/Traceback (most recent call last):⏎  File "<stdin>", line 1, in <module>⏎KeyError: '‹key›'/{'‹key›': ‹int›}/<‹lib›.‹pascal› object at 0x7f‹hex8›>›
  ‹=app/router›.‹=get/post/put/use›('/‹slug›‹=∕:id/›', ‹=async /›(req, res‹=, next/›) => {⏎  ‹js*1-3|⏎  ›⏎  res.‹=json({ ‹key›: ‹va› })/send(`<h1>${escapeHtml(req.query.‹key›)}<∕h1>`)/status(404).end()/render('‹slug›', { ‹va› })/redirect('∕‹slug›')›;⏎});
  const { ‹=exec/execFile/spawn/execSync› } = require('‹=child_process/node:child_process›');⏎‹=exec('‹=git log -1/ls -la/npm ls --json/ffmpeg -version›', (err, stdout) => { if (err) throw err; console.log(stdout); })/const p = spawn('‹slug›', ['--‹slug›', ‹va›], { stdio: 'inherit', shell: true })/console.log(execSync('git rev-parse HEAD').toString().trim())/execFile('‹slug›', [req.body.‹key›], cb)›;
  class ‹pascal›Controller < ApplicationController⏎  def ‹=show/index/create›⏎    @‹slug› = ‹=‹pascal›.find(params[:id])/‹pascal›.where("‹snake› LIKE ?", "%#{params[:q]}%").order(:‹snake›)/current_user.‹slug›s.build(‹slug›_params)›⏎    ‹=render json: @‹slug›/redirect_to @‹slug›, notice: "‹words^›"/head :no_content unless @‹slug›&.‹snake›?›⏎  end⏎end
  ‹=require 'open3'⏎/›def ‹snake›(‹va›)⏎  ‹=out, st = Open3.capture2e('∕bin∕sh', '-c', ‹va›)⏎  raise out unless st.success?/`git rev-parse HEAD`.strip/File.read(File.join(__dir__, '..', '‹slug›.yml'))/puts "#{‹va›[:‹key›]} - #{Time.now}"/%x(ls #{Shellwords.escape(‹va›)})/‹va›.map { |x| x * ‹int› }.select(&:even?).each { |y| puts y }/system('bundle', 'exec', "‹slug›") or abort("‹words›")/ENV.fetch("‹const›") { '‹word›' }›⏎end
  package com.‹slug›.‹slug›;⏎‹jv*1-2|⏎›
  ‹jv*1-4|⏎›
  ‹go*1-3|⏎›
  ‹rs*1-3|⏎›
  ‹cs*1-3|⏎›
@py
  ‹va› = ‹=request.args.get("‹key›", "")/request.POST['‹key›']/os.environ.get("‹const›", "‹word›")/json.loads(‹va›.read())/re.sub(r"[^\w-]+", "-", ‹va›)/[x for x in ‹va› if x % ‹digit› == 0]/{k: v for k, v in ‹va›.items()}/subprocess.run(["‹slug›", "--‹slug›", ‹va›], capture_output=True, text=True).stdout/os.path.join(os.path.dirname(__file__), "..", "‹slug›.json")/pd.read_csv("..∕data∕‹slug›.csv", sep=";")/requests.get(f"https:∕∕‹host›∕{‹va›}", timeout=‹int›).json()/eval(compile(ast.parse(‹va›), "<string>", "eval"))/pickle.load(open("‹slug›.pkl", "rb"))/‹va›[::-1]/lambda x: (x[1], -x[0])/input().split()/yaml.safe_load(‹va›)/"".join(chr(ord(c) ^ ‹int›) for c in ‹va›)/int(input())/getattr(‹va›, "__name__", None)/‹va›.__class__.__name__/tf.keras.Sequential([Dense(‹int›, activation='relu')])/__import__("‹lib›")/hashlib.sha256(‹va›.encode()).hexdigest()/base64.b64decode(‹va›).decode("utf-8")›
  cur.execute("‹=SELECT * FROM ‹snake› WHERE ‹snake› = %s", (‹va›,)/INSERT INTO ‹snake› VALUES (?, ?)", [‹va›, ‹va›]/select count(*) from ‹snake›"›)
  df‹=.query('‹slug› > ‹int› and ‹slug› == "‹word›"')/[df["‹slug›"] > ‹int›].groupby("‹slug›").agg({"‹slug›": "sum"}).head()/["‹slug›"].apply(lambda x: x.strip() or None)/.plot(kind='bar', figsize=(‹small›, ‹small›))/ = pd.read_sql("select * from ‹snake› where ‹snake› = '‹word›' or ‹snake› is null", con)/.loc[df.‹slug›.isin(['‹word›', '‹word›']), '‹slug›'] = ‹int›/.merge(df2, on='id', how='left').fillna(0)›
  ‹=os.system("‹=clear/nproc/ls -la/mkdir -p out›")/!pip install -q ‹lib› && ls ..∕data | head/%matplotlib inline/%%time/print(os.popen("‹=uname -m/nvidia-smi/git log -1›").read())/subprocess.check_call("‹slug› --‹slug› | tee ‹slug›.log", shell=True)/sys.path.insert(0, "..∕‹slug›")/!wget -q ‹url› -O ‹slug›.zip && unzip -o ‹slug›.zip/exec(open("‹slug›.py").read())/import os, sys, ‹lib›/from ‹slug›.‹slug› import ‹pascal› as ‹letter›/with open("‹slug›.txt", "w") as f: f.write("‹words›\n")/print(f"{‹va›!r}: {‹va›:.2f}", file=sys.stderr)›
  if ‹=__name__ == "__main__": main()/not ‹va› or ‹va› == "‹word›": return None/isinstance(‹va›, dict) and "‹key›" in ‹va›: raise ValueError(f"‹words› {‹va›}")/len(sys.argv) < 2: sys.exit("usage: ‹slug›.py FILE")›
  for ‹=i, x in enumerate(‹va›)/_ in range(int(input()))/k in sorted(‹va›, key=lambda t: -t[1])›:⏎        ‹=print(i, end=" ")/a, b = map(int, input().split())/total += x/‹va›.append(x)›
  assert ‹va›("‹word›") == ‹=‹int›/"‹word›"/{"a": 1}/[]›, "‹words›"
  # ‹words›
@js
  const ‹va› = ‹=await fetch(`∕api∕‹slug›∕${id}`).then(r => r.json())/document.getElementById('‹slug›')/document.querySelector('#‹slug› .‹slug›')/req.query.‹key› || '‹word›'/new URLSearchParams(location.search).get('‹key›')/JSON.parse(localStorage.getItem('‹key›') || '{}')/‹va›.map(x => x.‹key›).filter(Boolean)/Math.floor(Math.random() * ‹int›)/require('‹lib›')/`<li>${‹va›.‹key›}<∕li>`/new RegExp("^" + ‹va› + "$", "i")/[...new Set(‹va›)]/Object.entries(‹va›).reduce((a, [k, v]) => ({ ...a, [k]: v }), {})/path.join(__dirname, '..', '‹slug›')/document.cookie.split('; ').find(c => c.startsWith('‹key›='))/decodeURIComponent(location.hash.slice(1))/‹va› ?? null/async () => {}/'it\'s ' + ‹va›/await prisma.‹slug›.findMany({ where: { OR: [{ a: 1 }, { b: null }] } })/await db.query('SELECT * FROM ‹snake› WHERE id = $1', [id])›;
  ‹va›.‹=innerHTML = `<b>${‹va›}<∕b>`/textContent = ‹va›.‹key›/addEventListener('click', e => { e.preventDefault(); ‹camel›(); })/classList.toggle('‹slug›')/onclick = function () { ‹camel›(this); return false; }/style.display = 'none'/innerHTML = ''/insertAdjacentHTML('beforeend', '<li>' + ‹va› + '<∕li>')/push(‹va›)/setAttribute('src', '∕img∕‹slug›.png')/replace(∕<[^>]+>∕g, '')/appendChild(document.createElement('script'))/onerror = () => ‹camel›(null)/then(r => r.ok ? r.json() : Promise.reject(r)).catch(console.error)›;
  ‹=console.log('‹words›', ‹va›)/alert('‹words^›!')/alert("‹words^›: " + ‹va›)/if (confirm('‹words^›?')) location.href = '∕‹slug›∕delete∕' + id/setTimeout(() => location.reload(), ‹int›000)/setInterval(‹camel›, 1000)/document.cookie = "‹key›=" + ‹va› + "; path=∕; max-age=‹big›"/localStorage.setItem('‹key›', JSON.stringify(‹va›))/eval('(' + ‹va› + ')')/window.location = '∕‹slug›?‹key›=' + encodeURIComponent(‹va›)/history.pushState({}, '', '?‹key›=' + ‹va›)/document.write('<script src="https:∕∕‹host›∕‹slug›.js"><\∕script>')/window.dataLayer = window.dataLayer || []/gtag('event', '‹snake›', { value: ‹int› })/throw new Error(`‹words› ${‹va›}`)/process.exit(‹va› ? 0 : 1)/module.exports = { ‹camel› }/new Function('a', 'b', 'return a + b')(1, 2)/export default ‹pascal›/import { ‹camel› } from '..∕‹slug›∕‹slug›'/debugger/Object.assign(‹pascal›.prototype, ‹va›)›;
  $(‹='.‹slug›'/'#‹slug›'/document/this/'a[href^="#"]'/'input[name=‹key›]'›).‹=on('click', function () { $(this).toggleClass('‹slug›'); })/ready(function ($) { ‹camel›(); })/html('<span class="‹slug›">' + ‹va› + '<∕span>')/val()/slick({ dots: true, speed: ‹int› })/attr('href', '‹url›')/load('∕‹slug›.html #‹slug›')›;
  function ‹camel›(‹va›‹=, cb/›) { ‹js› }
  if (‹=!‹va›/typeof ‹va› === 'undefined'/‹va›.length > ‹int› && ‹va›[0] !== '‹word›'/∕^\d+$∕.test(‹va›)/‹va› instanceof Error/e.key === 'Enter'/a || b && !c›) { ‹js› }
  // ‹words›
@jsd
  const ‹va› = document.‹=getElementById('‹slug›')/querySelector('.‹slug›')/querySelectorAll('[data-‹slug›]')/createElement('div')›;
  ‹=var/let/const› ‹camel› = ‹=‹int›/{}/[]/null/'‹word›'/window.‹camel› || {}/new Date('‹date›')/0, ‹slug› = 1›;
  // ‹words›
  'use strict';
  function ‹camel›(‹va›) { ‹js› }
  import { ‹camel› } from '‹=.∕‹slug›.js/https:∕∕esm.sh∕‹lib›/vue/..∕‹slug›∕‹slug››';
  window.addEventListener('‹=load/scroll/resize/hashchange/message›', function (e) { ‹js› });
  $(function () { ‹js› });
@jv
  ‹=public /private static /›‹=String/int/List<String>/void/boolean/Map<String, Object>› ‹camel›(‹=String s/int[] nums, int k/HttpServletRequest req/›) ‹=throws IOException /›{ ‹=return s.equals("‹word›") ? ‹va› : null;/String ‹key› = req.getParameter("‹key›");/Runtime.getRuntime().exec(new String[]{"‹slug›", "-v"});/for (int i = 0; i < nums.length; i++) { if (nums[i] > k) return i; } return -1;/System.out.println("‹words›: " + ‹va›);/PreparedStatement ps = c.prepareStatement("SELECT * FROM ‹snake› WHERE id = ?"); ps.setInt(1, id);/ProcessBuilder pb = new ProcessBuilder("bash", "-c", "‹slug›"); pb.start().waitFor();/return ‹va›.stream().map(x -> x.get‹pascal›()).collect(Collectors.joining(", "));/try (var r = new BufferedReader(new FileReader("‹slug›.txt"))) { r.lines().forEach(System.out::println); }/Class<?> c = Class.forName("com.‹slug›.‹pascal›");› }
  @‹=Query("select u from ‹pascal› u where u.‹camel› = ?1 or u.‹camel› is null")/Value("${‹slug›.‹slug›:‹int›}")/PreAuthorize("hasRole('ADMIN') and #id == principal.id")/Value("#{systemProperties['user.home']}")/GetMapping("∕‹slug›∕{id}")/Scheduled(cron = "0 0 ‹digit› * * *")/SuppressWarnings({"unchecked", "rawtypes"})›⏎‹jv›
  public class Main { public static void main(String[] args) { Scanner sc = new Scanner(System.in); int n = sc.nextInt(); System.out.println(n * ‹int›); } }
  val ‹va› = ‹=listOf(‹int›, ‹int›).filter { it > ‹digit› }/intent.getStringExtra("‹key›") ?: return/"${‹va›.‹key›} ${if (x) "a" else "b"}"/Regex("[^a-z]+").replace(s, "-")/Runtime.getRuntime().exec("‹slug›")/spark.sql("select ‹snake› from ‹snake› where dt = '‹date›'")›
  Log.d(TAG, "‹words›: " + ‹va›); webView.loadUrl("‹=javascript:‹camel›()/https:∕∕‹host›∕‹slug›/file:∕∕∕android_asset∕‹slug›.html›"); Intent i = new Intent(this, ‹pascal›.class);
@go
  ‹=func ‹pascal›(w http.ResponseWriter, r *http.Request) {⏎⇥‹va› := r.URL.Query().Get("‹key›")⏎⇥fmt.Fprintf(w, "<h1>%s<∕h1>", html.EscapeString(‹va›))⏎}/out, err := exec.Command("‹=git/sh/‹slug››", "‹=-c/status/--‹slug››", ‹va›).CombinedOutput()⏎if err != nil { log.Fatalf("‹words›: %v", err) }/rows, err := db.QueryContext(ctx, `SELECT id FROM ‹snake› WHERE ‹snake› = $1`, id)/if ‹va›, ok := m["‹key›"]; ok && ‹va› != nil { return ‹va›, nil }/tmpl := template.Must(template.New("t").Parse(`{{range .}}<li>{{.‹pascal›}}<∕li>{{end}}`))/go func() { defer wg.Done(); ch <- ‹va› }()/http.HandleFunc("∕‹slug›", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(‹int›) })/b, _ := os.ReadFile(filepath.Join("..", "‹slug›", "‹slug›.json"))/package main⏎⏎import "fmt"⏎⏎func main() { fmt.Println("‹words›") }/type ‹pascal› struct { ‹pascal› string `json:"‹key›,omitempty" validate:"required"` }›
@rs
  ‹=fn main() { println!("{}", ‹int›); let mut s = String::new(); std::io::stdin().read_line(&mut s).unwrap(); }/let ‹va› = Command::new("‹slug›").arg("--‹slug›").output().expect("‹words›");/match ‹va› { Some(x) if x > ‹int› => x, _ => return Err("‹words›".into()) }/impl<T: Display> ‹pascal› for Vec<T> { fn ‹snake›(&self) -> &str { &self.0 } }/let v: Vec<i64> = s.split_whitespace().map(|x| x.parse().unwrap()).collect();/sqlx::query!("SELECT id FROM ‹snake› WHERE ‹snake› = $1", ‹va›).fetch_one(&pool).await?;/#[derive(Debug, Serialize)] pub struct ‹pascal› { #[serde(rename = "‹key›")] pub a: Option<String> }/unsafe { *ptr.offset(‹digit›) = ‹int›; }/use std::{fs, env}; let p = env::args().nth(1).unwrap_or("..∕‹slug›".to_string());›
  #include <‹=bits∕stdc++.h/stdio.h/iostream/stdlib.h›>⏎‹=using namespace std;⏎/›int main(‹=/void/int argc, char **argv›) { ‹=int n; cin >> n; cout << n * ‹int› << endl;/char buf[‹int›]; fgets(buf, sizeof(buf), stdin); printf("%s\n", buf);/int t; scanf("%d", &t); while (t--) { long long a, b; cin >> a >> b; cout << (a ^ b) << "\n"; }/system("pause");/if (argc < 2) { fprintf(stderr, "usage: %s file\n", argv[0]); return 1; }/for (int i = 0; i < n && a[i] != '\0'; ++i) s |= a[i] << ‹digit›;› return 0; }
@cs
  ‹=var ‹va› = await _db.‹pascal›s.Where(x => x.‹pascal› == id || x.‹pascal› == null).ToListAsync();/[HttpPost("‹slug›∕{id:int}")] public IActionResult ‹pascal›([FromBody] ‹pascal› m) => Ok(new { m.‹pascal› });/Console.WriteLine($"{‹va›,‹small›}: {‹va›:yyyy-MM-dd}");/string ‹va› = Request.QueryString["‹key›"]; Label1.Text = Server.HtmlEncode(‹va›);/Process.Start(new ProcessStartInfo("cmd.exe", "∕c ‹slug›.bat") { UseShellExecute = false });/using var cmd = new SqlCommand("SELECT * FROM ‹pascal› WHERE Id = @id", conn);/Dim ‹va› As String = Request.Form("‹key›")⏎If ‹va› <> "" Then Response.Write("<b>" & ‹va› & "<∕b>")/<asp:TextBox ID="txt‹pascal›" runat="server" Text='<%# Eval("‹pascal›") %>' ∕>/@Html.TextBoxFor(m => m.‹pascal›, new { @class = "‹slug›" })/<%@ Page Language="C#" AutoEventWireup="true" CodeBehind="‹pascal›.aspx.cs" %>/<% if (‹va›.‹pascal› > ‹int›) { %><b><%= ‹va›.‹pascal› %><∕b><% } %>/let ‹va› = [‹int›; ‹int›] |> List.map (fun x -> x * ‹digit›) |> printfn "%A"/@if (Model.‹pascal› != null) { <p>@Model.‹pascal›<∕p> }›
  ‹=local ‹va› = io.popen("‹slug›"):read("*a")/if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end/my $‹va› = param('‹key›') || ''; print "<p>", escapeHTML($‹va›), "<∕p>\n";/print join(", ", map { "$_=$h{$_}" } sort keys %h), "\n" if $ARGV[0] =~ m{^‹slug›};/library(ggplot2); ggplot(df, aes(‹slug›, ‹slug›)) + geom_point() + labs(title = "‹words›")/data <- read.csv("..∕data∕‹slug›.csv") %>% filter(‹slug› > ‹int› | is.na(‹slug›))/func ‹camel›(_ ‹va›: String?) -> Int { guard let x = ‹va›, !x.isEmpty else { return 0 }; return x.count }/IO.puts("#{‹va›} #{inspect(‹va›)}") |> Enum.map(&(&1 * 2))/:- ‹snake›(X, Y) :- parent(X, Z), \+ X = Y./main = interact $ unlines . map (show . (*‹int›) . read) . lines/(define (‹slug› x) (if (= x 0) '() (cons x (‹slug› (- x 1)))))/SELECT CASE WHEN a > 1 THEN 'x' END FROM ‹snake›; -- don't use inner/contract ‹pascal› { mapping(address => uint256) public ‹camel›; function ‹camel›() external payable { require(msg.value > 0, "‹words›"); } }›
@page
  <!DOCTYPE html>⏎<html lang="en">⏎<head>⏎<meta charset="utf-8"><title>‹words^›</title>⏎‹head*1-3|⏎›⏎</head>⏎<body‹= onload="‹camel›()"/ class="‹slug›"/›>⏎‹el*1-6|⏎›⏎‹script?›⏎</body></html>
  ‹el*1-4|⏎›⏎‹script›
  ‹head*1-3|⏎›
  ‹script›
  ‹el› ‹el›
@head
  <‹=link rel="stylesheet" href="∕css∕‹slug›.css"/meta name="viewport" content="width=device-width, initial-scale=1"/meta property="og:‹slug›" content="‹words›"∕/link rel="preload" href="‹slug›.css" as="style" onload="this.onload=null;this.rel='stylesheet'"/base href="∕"/meta http-equiv="refresh" content="‹int›;url=∕‹slug›"/link rel="stylesheet" href="‹slug›.css" media="print" onload="this.media='all'"/meta http-equiv="Content-Security-Policy" content="script-src 'self' 'nonce-‹nano›'"›>
  <style‹= scoped/›>.‹slug›{‹=position:sticky;top:0/color:‹color›/display:none!important/background:url('∕img∕‹slug›.png')›}‹=@media(max-width:‹int›px){.‹slug›{padding:‹digit›px}}/@import url("https:∕∕fonts.googleapis.com∕css2?family=Inter");/.‹slug›:hover::after{content:"\2014"}/›</style>
  <script‹= async/ defer/› src="‹=https:∕∕www.googletagmanager.com∕gtag∕js?id=G-‹upper›‹int›/https:∕∕code.jquery.com∕jquery-3.7.1.min.js/∕js∕‹slug›.js?v=‹int›/https:∕∕cdn.jsdelivr.net∕npm∕‹lib›@‹digit›/∕∕‹host›∕‹slug›.js›"‹= integrity="sha384-‹b64›" crossorigin="anonymous"/ type="module"/ data-domain="‹host›"/›></script>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"‹=Product/FAQPage/Organization›","name":"‹words›","url":"‹url›"}</script>
@script
  <script>⏎‹jsd›⏎‹js*0-3|⏎›⏎</script>
  <script>(function(‹letter›,d,s,l,i){‹letter›[l]=‹letter›[l]||[];‹letter›[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://‹host›/‹slug›.js?id='+i;f.parentNode.insertBefore(j,f);})(window,document,'script','‹=dataLayer/‹camel››','GTM-‹upper›‹int›');</script>
  <script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());gtag('config','‹=G-/AW-/UA-›‹alnum›'‹=,{anonymize_ip:true}/›);</script>
  <script>!function(f,b,e,v,n,t,s){if(f.‹camel›)return;n=f.‹camel›=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,'script','https://‹host›/‹slug›.js');‹camel›('‹=init/track›','‹=‹id›/PageView/Purchase›');</script>‹=<noscript><img height="1" width="1" style="display:none" src="https:∕∕‹host›∕tr?id=‹id›&ev=PageView&noscript=1"∕><∕noscript>/›
  <noscript><iframe src="https://‹host›/ns.html?id=‹upper›-‹int›" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>
  <script type="‹=module/text∕javascript/text∕template›"‹= id="‹slug›-tpl"/›>‹jsd› ‹js›</script>
  <script>document.addEventListener('DOMContentLoaded',()=>{‹js›‹js?›});</script>
  <script>jQuery(function($){ ‹js› });</script>
@el
  <‹=a href="#" onclick="‹hd›"/button type="button" onclick="‹hd›"/div class="‹slug›" onmouseover="this.style.color='red'" onmouseout="this.style.color=''"/select name="‹key›" onchange="‹hd›"/form id="‹slug›" onsubmit="‹hd›"/a href="javascript:void(0)" class="‹slug›"/a href="javascript:history.back()"/body onload="‹hd›"/li role="tab" onkeydown="if(event.key==='Enter'){‹camel›()}"/span data-toggle="tooltip" title="‹words›"/details ontoggle="‹hd›"/a href="mailto:‹email›?subject=‹word›"›>‹words^›</‹=a/button/div/span›>
  <p>‹words^›</p>⏎<img ‹=src="∕img∕‹slug›.png" alt="‹words›" onerror="this.src='∕img∕fallback.png'"/src="‹url›" onload="‹camel›(this)" loading="lazy"/src="logo.png" onerror="this.onerror=null;this.style.display='none'"/srcset="‹slug›.webp 1x, ‹slug›@2x.webp 2x" alt=""›‹=∕/›>
  <input type="‹=text/search/number/checkbox/file/range›" name="‹key›" ‹=value="‹word›" onfocus="if(this.value=='‹word›')this.value='';"/oninput="‹camel›(this.value)"/onkeyup="‹camel›()" placeholder="‹words›…"/pattern="[A-Za-z0-9._%+-]+@[a-z]{2,}" required/onblur="‹hd›"/accept="image∕*,.pdf" onchange="‹camel›(this.files[0])"/autofocus onfocus="this.select()"›>
  <iframe ‹=src="https:∕∕www.youtube.com∕embed∕‹nano›" allow="autoplay; encrypted-media" allowfullscreen/src="https:∕∕www.google.com∕maps∕embed?pb=!1m18!1m12!1m3!1d‹id›" loading="lazy"/width="100%" height="‹int›" src="‹url›" frameborder="0"/srcdoc="<p>‹words›<∕p>" sandbox="allow-scripts"/src="∕‹slug›" onload="this.style.height=this.contentWindow.document.body.scrollHeight+'px'"›></iframe>
  <‹=div/section/header› ‹=class="‹slug›" style="background-image:url(‹url›);color:‹color›"/id="‹slug›" x-data="{ open: false }" @click.away="open = false"/hx-get="∕‹slug›" hx-trigger="click" hx-on::after-request="this.reset()"/v-if="‹va›.‹key› > 0" :class="{ active: ‹va› }" @click="‹camel›(‹va›)"/data-controller="‹slug›" data-action="click->‹slug›#‹camel›"/*ngFor="let ‹va› of ‹va›s; trackBy: ‹camel›" (click)="‹camel›($event)"/on:click={‹camel›}/onclick={() => ‹camel›(‹va›)}›>‹=‹words^›/{{ ‹va›.‹key› }}/{{ ‹va› | ‹slug› }}/<h2>‹words^›<∕h2>/{‹va›.‹key›}/<slot name="‹slug›"∕>›</‹=div/section/header›>
  <svg ‹=xmlns="http:∕∕www.w3.org∕2000∕svg" /›viewBox="0 0 ‹=24 24/10 10/512 512›"‹= onclick="‹camel›(evt)"/ onload="init(evt)"/ fill="none"/ class="‹slug›"›>‹=<path d="M‹small› ‹small›h‹digit›v‹digit›z" stroke="‹color›"∕>/<g id="‹slug›"><circle cx="5" cy="5" r="‹digit›"><animate attributeName="r" from="1" to="‹digit›" dur="1s" begin="click"∕><∕circle><∕g>/<style>.a{fill:‹color›}<∕style><use xlink:href="#‹slug›"∕>/<script type="text∕ecmascript"><![CDATA[ function init(e){ ‹camel›(e); } ]]><∕script>/<foreignObject width="100" height="‹int›"><p xmlns="http:∕∕www.w3.org∕1999∕xhtml">‹words›<∕p><∕foreignObject>/<text x="‹digit›" y="‹digit›">‹word›<∕text><a href="‹url›"><rect∕><∕a>›</svg>
  <table ‹=border=0 cellpadding="0"/class="‹slug›"/role="presentation" width="600"›><tr><td ‹=bgcolor="‹color›" style="padding:‹int›px;font-family:Arial,'Helvetica Neue',sans-serif"/align=center onclick="location='∕‹slug›∕‹int›'"/colspan=‹digit››>‹words^›</td></tr></table>
  <!-- ‹words› --><‹=ul class="‹slug›"><li><a href="∕‹slug›">‹word^›<∕a><∕li><∕ul/h1>‹words^›<∕h1/p>‹sentence›<∕p/video controls src="‹slug›.mp4" onended="‹hd›"><∕video/object data="‹slug›.pdf" type="application∕pdf"><∕object/template id="‹slug›"><style>:host{display:block}<∕style><slot><∕slot><∕template/embed src="‹slug›.swf" type="application∕x-shockwave-flash"›>
  <!--[if ‹=mso/lt IE 9/gte mso 9|(IE)›]><‹=table><tr><td width="600">/script src="html5shiv.js"><∕script>/xml><o:OfficeDocumentSettings><o:AllowPNG∕><∕o:OfficeDocumentSettings><∕xml>›<![endif]-->
@hd
  ‹=‹camel›(this)/return false/return confirm('‹words^›?')/toggle('#‹slug›');return false;/document.getElementById('‹slug›').style.display='none'/location.href='∕‹slug›'/window.open(this.href,'_blank');return false/this.form.submit()/alert('‹words^›')/gtag('event','click',{'‹slug›':'‹word›'})/event.preventDefault(); ‹camel›('‹word›', ‹int›)/$('#‹slug›').modal('show')/history.back()/window.print()/this.parentNode.remove()/if(!this.checked)‹camel›()/javascript:‹camel›();/__doPostBack('‹pascal›$‹slug›','')›
@component
  import ‹=React, { useState, useEffect }/{ ‹pascal› }/‹pascal›› from '‹=react/..∕components∕‹pascal›/@∕lib∕‹slug›/‹lib››';⏎⏎export ‹=default /›function ‹pascal›({ ‹va›‹=, onClose/›}‹=: Props/›) {⏎  const [‹camel›, set‹pascal›] = useState(‹=null/[]/''/‹int›/<string>('')›);⏎  ‹=useEffect(() => { ‹js› }, [‹va›]);/if (!‹va›) return null;/const { data, error } = useSWR(`∕api∕${‹va›}`, f);›⏎  return (‹jsx›);⏎}
  const ‹pascal›‹=: React.FC<Props>/› = ({ ‹va› }) => ‹jsx›;
  <template>⏎  <‹=div/ul/form @submit.prevent="‹camel›"›>⏎    <‹=li v-for="(‹va›, i) in ‹va›s" :key="i" @click="‹camel›(‹va›)">{{ ‹va›.‹key› }}<∕li/input v-model.trim="‹camel›" @keyup.enter="$emit('‹slug›', ‹camel›)"∕/p v-html="‹camel›"><∕p/slot name="‹slug›" v-bind="‹va›"∕›>⏎  </‹=div/ul/form›>⏎</template>⏎⏎<script‹= setup lang="ts"/›>⏎‹jsd›⏎‹js›⏎</script>⏎‹=<style scoped>.‹slug› { color: ‹color›; }<∕style>/›
  <script‹= lang="ts"/›>⏎  export let ‹va› = ‹int›;⏎  $: doubled = ‹va› * 2;⏎</script>⏎⏎{#‹=if ‹va› > 1}<p>{@html ‹va›}<∕p>{:else}<b>‹word›<∕b>{∕if/each ‹va›s as ‹va› (‹va›.id)}<li on:click={() => ‹camel›(‹va›)}>{‹va›.‹key›}<∕li>{∕each/await ‹camel›()}…{:then ‹va›}{‹va›}{∕await›}
  @Component({ selector: 'app-‹slug›', template: `<‹slug› *ngIf="‹va› as x; else t" [‹camel›]="x" (‹camel›)="‹camel›($event)">{{ x?.‹key› | async }}</‹slug›>` })⏎export class ‹pascal› { @Input() ‹camel›!: string; constructor(private http: HttpClient) {} }
  ‹=interface/type› ‹pascal›‹=<T = unknown>/› ‹={/= {› ‹camel›‹=?/›: ‹=string | null/Record<string, T>/(e: MouseEvent) => void/'‹slug›' | '‹slug›'/Partial<‹pascal›>[]›; readonly ‹camel›: number }
  describe('‹pascal›', () => {⏎  it('‹words›', async () => {⏎    ‹js›⏎    expect(‹=‹va›.‹key›).toBe('‹word›'/screen.getByText(∕‹word›∕i)).toBeInTheDocument(/sanitize('<b onclick="x()">a<∕b>')).toEqual('<b>a<∕b>'/res.status).toBe(‹int›/page.locator('#‹slug›')).toHaveText('it\'s ‹word›'›);⏎  });⏎});
@jsx
  <‹=div className="‹slug›"/section/ul/›>‹jx*1-3|›</‹=div/section/ul/›>
  <‹pascal› {...props} ‹camel›={‹va›.‹key› ?? '‹word›'} ‹=onChange={e => set‹pascal›(e.target.value)}/style={{ color: '‹color›' }}/ref={ref}› />
  ‹va› ? <‹pascal› ‹va›={‹va›} /> : <p>‹words^›</p>
@jx
  {‹va›s.map(‹va› => <li key={‹va›.id} onClick={() => ‹camel›(‹va›.id)}>{‹va›.‹key›}</li>)}
  {‹va› && <p dangerouslySetInnerHTML={{ __html: ‹=DOMPurify.sanitize(‹va›)/‹va›.html› }} />}
  <button onClick={‹camel›} disabled={!‹va›}>‹word^›</button>
  <a href={`/‹slug›/${‹va›.id}`} target="_blank" rel="noreferrer">{t('‹slug›.‹slug›')}</a>
  <input value={‹va›} onChange={(e) => ‹camel›(e.target.value)} />
@diff
  diff --git a/‹slug›/‹slug›.‹ext› b/‹slug›/‹slug›.‹ext›⏎index ‹hex8›..‹hex8› 100644⏎--- a/‹slug›/‹slug›.‹ext›⏎+++ b/‹slug›/‹slug›.‹ext›⏎@@ -‹int›,‹digit› +‹int›,‹digit› @@ ‹snake›()⏎ ‹js›⏎-‹any›⏎+‹any›⏎ ‹js›⏎
  @@ -‹int›,‹digit› +‹int›,‹digit› @@⏎-‹any›⏎+‹any›⏎
  ```suggestion⏎‹any›⏎```
  ```‹=diff/php/js/ts/python/html/sql/yaml›⏎‹any›⏎‹any?›⏎```⏎‹sentence›
  ‹=nit: /suggestion: /blocking: /LGTM, but /question: /Security: /›‹=please use/why not/prefer/can we replace this by/don't use/this should be› `‹any›`‹= instead of `‹any›`/ here/, ‹words›/›.
  ‹=make this responsive/Explain this code/Fix the bug/Translate to ‹lang›/Refactor/Why does this fail/What does this print/Add types/Review›‹=:/?/ please:/›⏎‹=```⏎/⏎/›‹any›⏎‹any?›‹=⏎```/›
  ‹sentence›⏎⏎```‹=html/js/php/py/bash/›⏎‹any›⏎```⏎⏎‹sentence›
  Uncaught ‹=TypeError: Cannot read properties of undefined (reading '‹camel›')/SyntaxError: Unexpected token '<'/ReferenceError: ‹camel› is not defined›⏎    at ‹camel› (‹url›:‹int›:‹small›)⏎    at HTML‹pascal›.onclick ((index):‹int›)
  # Path: ../src/‹slug›/‹slug›.‹ext›⏎‹any›
  {"‹=code/source/typed_code/source_code/prefix/content/text/body/script›":"‹=def ‹snake›(n):\n    return n * ‹int›\n\nprint(‹snake›(int(input())))/<?php\n$‹va› = (int) $_GET['id'];\necho $‹va›;\n/#include <iostream>\nint main() { std::cout << \"‹word›\"; }\n/function ‹camel›(a, b) {\n  return a - b || 0;\n}\n/<div onclick='‹camel›()'>‹word›<∕div>\n<script src='∕‹slug›.js'><∕script>/SELECT ‹snake› FROM ‹snake› WHERE id = '‹int›';\n/import os\nfor f in os.listdir('..∕‹slug›'):\n    print(f)›"‹=,"lang":"‹lang›"/,"language_id":‹int›,"stdin":"‹int› ‹int›\n"/,"files":[]/,"version":"‹ver›"›}
  {"cell_type":"code","source":["import ‹lib› as ‹letter›\n","‹=!ls ..∕data | head/df.query('a > 1 and b == \"x\"')/os.system('nproc')/%timeit sum(range(‹int›))/print(open('‹slug›.txt').read())›"],"outputs":[{"data":{"text/html":["<div><style scoped>.dataframe th{}</style><table border=\"1\" class=\"dataframe\">"]}}],"execution_count":‹int›}
  {"html":"<‹=button onclick=\"‹camel›()\"/div id=app/canvas id='c'/ul class=\"‹slug›\"›></‹=button/div/canvas/ul›>","css":"@import url('https://fonts.googleapis.com/css2?family=Inter');*{margin:0}","js":"‹=document.querySelector('#app').innerHTML='<b>‹word›<∕b>'/const c=document.getElementById('c').getContext('2d');/setInterval(()=>‹camel›(),‹int›)/alert('‹words^›')/fetch('∕‹slug›').then(r=>r.text()).then(t=>document.body.innerHTML+=t)›;"}
  {"csp-report":{"document-uri":"‹url›","violated-directive":"script-src-‹=attr/elem›","blocked-uri":"‹=inline/eval/data/‹url››","script-sample":"‹=onclick=\"‹camel›()\"/(function(){var ‹letter›=document.createE/window.dataLayer=window.dataLayer||[];fu/javascript:void(0)/toggle(this);return false;/<!--‹slug›-->document.write('<scr›"}}
@any
  ‹pstmt›
  ‹js›
  ‹el›
  ‹py›
  ‹el›⏎‹script›
  <?= htmlspecialchars($‹va›['‹key›']) ?>
  ‹jx›
  ‹tpl›
  ‹cs›
  ‹go›
@tpl
  {{#‹=each ‹va›s/if ‹va›.‹key›/unless ‹va›/with ‹va›/eq ‹va› "‹word›"›}}<‹=li/p/td›>{{‹=this.‹key›/‹key›/@index/{‹key›}/> ‹slug›/‹camel› ‹va›.‹key› "‹word›"›}}</‹=li/p/td›>{{‹=else}}‹words›{{/›/‹=each/if/unless/with›}}
  {% ‹=for ‹va› in ‹slug›.‹slug›s limit:‹digit› %}/if ‹slug›.‹key› == '‹word›' and ‹va›.‹key› != blank %}/assign ‹snake› = ‹va›.‹key› | split: ',' | first %}/unless ‹va›.available %}/block ‹slug› %}{{ super() }}/set ‹slug› = namespace(found=false) %}/macro ‹slug›(x, y='‹word›') -%}/include '‹slug›' with ‹va›: ‹va› %}/raw %}{{ ‹va› }}{% endraw %}/-  if x is defined and x | length > 0 -%}›<‹=a href="{{ ‹va›.url }}"/div class="{{ ‹slug›.‹key› | escape }}"/option value="{{ ‹va›.id }}"{% if ‹va›.id == ‹va› %} selected{% endif %}›>{{ ‹va›.‹key› ‹=| escape/| money/| default: "–"/| date: "%b %d, %Y"/| replace: "'", "\\'"/|e/| safe/|tojson/| truncatewords: ‹int›/| t/› }}</‹=a/div/option›>{% ‹=endfor/endif/endblock/endunless/endmacro› %}
  {{ ‹=ansible_‹slug›.‹slug› | default('‹word›', true)/hostvars[inventory_hostname]['‹slug›']/lookup('env', '‹const›')/groups['‹slug›'] | map('extract', hostvars, 'ansible_host') | join(',')/(‹slug›.stdout | from_json).‹slug›/‹slug› | regex_replace('^‹slug›', '')/states('sensor.‹snake›') | float(0) > ‹int›/is_state('light.‹snake›', 'on') and now().hour >= ‹small›/trigger.to_state.attributes.‹slug›/request.path.startswith('∕‹slug›')/config.‹slug›.‹slug›/self.‹slug›()/loop.index0 % 2/url_for('static', filename='‹slug›.css')/'%0.2f' % ‹va›/range(1, ‹int›) | list/__('‹words›')› }}
  {{- ‹=range $i, $v := .Values.‹camel›s }}/if and .‹pascal› (eq .‹pascal› "‹word›") }}/with $labels }}/define "‹slug›.‹slug›" -}}/if gt (len .Alerts.Firing) 0 }}›⏎{{ ‹=$v | quote/include "‹slug›.fullname" $ | nindent ‹digit›/.‹pascal› | printf "%s-%d" $i/$labels.instance }} is down ({{ $value | humanizePercentage/toYaml .Values.‹camel› | indent ‹digit›/template "‹slug›" ./index .Annotations "‹slug›"› }}⏎{{- end }}
  <%‹=-/=› ‹=‹va›.‹key›/form_with model: @‹va› do |f|/link_to "‹word^›", ‹snake›_path(@‹va›)/include('partials∕‹slug›', { ‹va›: ‹va› })/h @‹va›.‹key›.titleize/t('.‹snake›')/_.escape(‹va›.‹key›)/raw @‹va›.to_json/yield :‹slug›/ENV['‹const›'] || '‹word›'› ‹=-/›%>
  <% ‹=@‹va›s.each do |‹va›| %><li><%= ‹va›.‹key› %><∕li><% end/if (‹va›) { %><b><%= ‹va›.‹key› %><∕b><% }/if @‹va›.errors.any? %><p><%= pluralize(@‹va›.errors.count, "error") %><∕p><% end/for(var i=0;i<‹va›.length;i++){ %><%- ‹va›[i] %><% }/content_for :title, "‹words^›"› %>
  <mjml><mj-body><mj-section><mj-column><mj-text font-size="‹int›px">‹=Hi/Dear/Hello› {{‹=first_name/contact.name/user.first›}},</mj-text><mj-button href="{{‹slug›_url}}">‹words^›</mj-button><mj-raw>{% if ‹va› %}</mj-raw></mj-column></mj-section></mj-body></mjml>
  <!-- wp:‹=paragraph -->⏎<p>‹sentence›<∕p>⏎<!-- ∕wp:paragraph/html -->⏎‹el›⏎<!-- ∕wp:html/code -->⏎<pre class="wp-block-code"><code>&lt;?php echo $‹va›; ?&gt;<∕code><∕pre>⏎<!-- ∕wp:code/heading {"level":‹digit›} -->⏎<h2 class="wp-block-heading">‹words^›<∕h2>⏎<!-- ∕wp:heading/image {"id":‹id›,"sizeSlug":"large"} -->⏎<figure class="wp-block-image"><img src="‹url›" alt="" class="wp-image-‹id›"∕><∕figure>⏎<!-- ∕wp:image/shortcode -->[‹snake› id="‹int›"]<!-- ∕wp:shortcode/buttons -->⏎<div class="wp-block-button"><a class="wp-block-button__link" href="∕‹slug›">‹words^›<∕a><∕div>⏎<!-- ∕wp:buttons› -->
  [‹=contact-form-7 id="‹int›" title="‹words^›"/vc_row full_width="stretch_row" css=".vc_custom_‹id›{margin-top: 0px !important;}"][vc_column_text]‹sentence›[∕vc_column_text][∕vc_row/gallery ids="‹int›,‹int›,‹int›" link="file"/et_pb_section fb_built="1" _builder_version="‹ver›"][et_pb_text]<p>‹sentence›<∕p>[∕et_pb_text][∕et_pb_section/embed]‹url›[∕embed/caption id="attachment_‹int›" align="alignleft"]<img src="‹url›" ∕> ‹words›[∕caption/products limit="‹int›" columns="‹digit›" orderby="popularity"›]
  <table‹= role="presentation" border="0" cellpadding="0" cellspacing="0"/ width=600›><tr><td style="font-family:Arial,sans-serif;color:‹color›">‹=Hi/Dear› ‹=*|FNAME|*/%%first_name%%/{{ contact.FIRSTNAME }}/[[name]]/${user.name}/{$name}/<%= @user.name %>/{!Contact.FirstName}›,<br><br>‹sentence›<br><a href="‹=*|UNSUB|*/{{unsubscribe_url}}/%unsubscribe%/[unsubscribe]/‹url››"‹= target="_blank"/ style="color:‹color›;text-decoration:none"/›>‹words^›</a></td></tr></table>
  #‹=set($‹slug› = $‹va›.‹key›)/foreach($‹va› in $‹va›s)$velocityCount: $!{‹va›.‹key›}#end/if($‹va› && $‹va›.size() > ‹digit›)‹word›#else‹word›#end›‹=⏎/ ›$‹slug›.‹camel›()
  <#‹=if ‹va›?? && ‹va›.‹key›?has_content>${‹va›.‹key›?html}<#else>–<∕#if/list ‹va›s as ‹va›>${‹va›.‹key›}<#sep>, <∕#list/assign ‹slug› = "‹word›"/include "∕‹slug›.ftl"›>
  <‹=c:if test="${not empty ‹va›.‹key›}"><c:out value="${‹va›.‹key›}"∕><∕c:if/c:forEach items="${‹va›s}" var="‹va›">${‹va›.‹key›}<∕c:forEach/h:inputText value="#{‹va›Bean.‹key›}" required="true"∕/p th:text="${‹va›.‹key›} ?: '‹word›'">‹word›<∕p/a th:href="@{∕‹slug›∕{id}(id=${‹va›.id})}">‹word›<∕a/%@ page import="java.util.*" contentType="text∕html" %/jsp:include page="‹slug›.jsp"∕/s:property value="%{‹va›.‹key›}"∕/xsl:value-of select="‹slug›∕@‹slug›[. != '']"∕/xsl:template match="∕‹slug›"><xsl:apply-templates select="‹slug›[position() > 1]"∕><∕xsl:template/cfoutput query="‹slug›">#‹slug›.‹key›#<∕cfoutput›>
  {‹=if $‹va›}{$‹va›.‹key›|escape:'html'}{else}–{∕if/foreach from=$‹va›s item=‹va›}{$‹va›.‹key›|upper}{∕foreach/literal}<style>.a{color:red}<∕style>{∕literal/include file="‹slug›.tpl" x=‹int›/block name="‹slug›"}{$smarty.block.parent}{∕block/$‹va›->‹camel›()|nofilter›}
  {{‹=Infobox ‹noun›⏎| name = ‹words^›⏎| image = ‹word^›.jpg⏎| url = {{URL|‹host›}}⏎/cite web |url=‹url› |title=‹words^› |access-date=‹date›/#if: {{{‹slug›|}}} | '''{{{‹slug›}}}''' | ‹word› /#invoke:‹pascal›|‹camel›|‹slug›={{PAGENAME}}/DEFAULTSORT:‹last›, ‹first›/quote|‹sentence›|‹name››}}‹=<ref name="‹slug›" ∕>/ ''‹words›''/<nowiki>''</nowiki>/<!-- ‹words› -->/›
@tex
  \documentclass‹=[11pt,a4paper]/›{‹=article/report/beamer›}⏎\usepackage‹=[utf8]{inputenc}/{amsmath,graphicx}/[backend=biber]{biblatex}/{listings}›⏎\begin{document}⏎‹tx*1-4|⏎›⏎\end{document}
  ‹tx*1-3|⏎›
  $‹math›$ ‹words› $‹math›$
  $$‹math› = ‹math›$$
  Let \(‹math›\) be ‹words›; then \[‹math› \le ‹math›.\]
@tx
  \section{‹words^›}\label{sec:‹slug›} ‹sentence›
  \begin{‹=equation/align*/cases›} ‹math› &= ‹math› \\ ‹math› \end{‹=equation/align*/cases›}
  \input{‹=..∕‹slug›∕‹slug›/chapters∕‹slug›.tex›} \includegraphics[width=0.‹digit›\textwidth]{../img/‹slug›.pdf}
  \newcommand{\‹slug›}[‹digit›]{\ensuremath{#1^{‹digit›}}} % ‹words›
  \begin{tabular}{l|c|r} ‹word› & ‹int› & ‹dec› \\ \hline ‹word^› & $\pm‹int›$ \\ \end{tabular}
  ``‹words^›'' \cite{‹slug›‹year›}~-- \emph{‹words›} \verb|‹slug› && ‹slug›| \texttt{\textbackslash{}‹slug›}
@math
  ‹=\frac{‹letter›}{‹letter›+1}/\sum_{i=1}^{n} ‹letter›_i^2/\int_0^\infty e^{-x^2}\,dx/‹letter›' \in \mathbb{R}^{n \times m}/\sqrt{‹letter›^2 + ‹int›}/P(A \mid B) > ‹unit›/\lim_{n\to\infty} \left(1+\frac{1}{n}\right)^n/‹letter› \lor \neg ‹letter›/\{x \mid x < ‹int›\}/\nabla \cdot \vec{E}/‹letter›=‹letter› \Rightarrow f'(x)=0/\begin{pmatrix} a & b \\ c & d \end{pmatrix}/\text{‹word›}_{‹digit›}/O(n \log n)›
""")  # fmt: skip

_TAG = re.compile(
    r"""
      (?P<open><|{{\#|{%-?\s*|\\begin{)
      (?P<name>if|for|unless|block|macro|each|with|eq|li|p|td|tr|div|span|a|button|section|header|ul|form
             |canvas|option|body|equation|align\*|cases)(?=[\s>}%])
    | (?P<close></|{{/|{%-?\s*end|\\end{)(?P<last>[a-z]+\*?)
    """,
    re.VERBOSE,
)
_PAIRS = {"</": "<", "{{/": "{{#", "\\end{": "\\begin{"}


def _make(rule: str) -> Maker:
    """A rule's maker whose closing tags are those of what was opened."""
    make = _G.make(rule)

    def closed(rng: Random) -> str:
        opened: dict[str, list[str]] = {}

        def mend(found: re.Match[str]) -> str:
            if found["open"]:
                opened.setdefault(found["open"].split("-")[0].strip(), []).append(found["name"])
                return found[0]
            stack = opened.get(_PAIRS.get(found["close"], "{%"))
            return found["close"] + (stack.pop() if stack else found["last"])

        return _TAG.sub(mend, make(rng))

    return closed


KINDS: tuple[TextKind, ...] = (
    TextKind("tools_code.php", _make("php"), 2.6, (VALUE, FILE, BODY)),
    TextKind("tools_code.server", _make("server"), 2.2, (VALUE, FILE, BODY)),
    TextKind("tools_code.page", _make("page"), 3.0, (VALUE, FILE, BODY)),
    TextKind("tools_code.component", _make("component"), 1.2, (VALUE, FILE)),
    TextKind("tools_code.diff", _make("diff"), 2.4, (VALUE, FILE, BODY)),
    TextKind("tools_code.template", _make("tpl"), 2.2, (VALUE, FILE, BODY)),
    TextKind("tools_code.tex", _make("tex"), 0.6, (VALUE, FILE)),
)
