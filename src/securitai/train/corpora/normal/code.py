"""Source code in many languages: functions, snippets, one line or a screenful."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import FILE, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@python
  def ‹snake›(‹args›)‹= -> ‹pytype›/›:⏎    ‹pystmt›⏎    return ‹pyexpr›⏎
  ‹pyimports›⏎⏎‹pystmt*1-4|⏎›⏎
  class ‹pascal›(‹=Base/object/Exception/nn.Module/BaseModel/TestCase/models.Model›):⏎    ‹doc›⏎⏎    def __init__(self, ‹args›):⏎        self.‹snake› = ‹snake›⏎        super().__init__()⏎
  for ‹letter›, ‹snake› in enumerate(‹snake›):⏎    if ‹snake› ‹=is not None/== ‹int›/!= "‹word›"/in ("‹word›", "‹word›")/and not ‹snake››:⏎        ‹pystmt›⏎
  try:⏎    ‹pystmt›⏎except (‹pascal›Error, KeyError) as exc:⏎    logger.‹=warning/exception/error›("‹words›: %s", exc)⏎    raise⏎
  with open("‹snake›.‹ext›", "r") as f:⏎    ‹snake› = json.load(f)⏎
  if __name__ == "__main__":⏎    main()⏎
  @‹=app.route("/‹slug›/<int:id>")/pytest.fixture/property/dataclass/router.get("/‹slug›")›⏎def ‹snake›(‹args›):⏎    ‹pystmt›⏎    return ‹pyexpr›⏎
  print(f"‹word›: {‹snake›:.2f} ‹word› {‹snake›['‹slug›']!r}")
  ‹snake› = [‹letter› for ‹letter› in ‹snake› if ‹letter›.‹snake› > ‹int›]
  >>> ‹pyexpr›⏎‹int›⏎>>> ‹snake›['‹slug›']⏎Traceback (most recent call last):⏎  File "<stdin>", line 1, in <module>⏎KeyError: '‹slug›'⏎
  async def ‹snake›(‹args›):⏎    async with aiohttp.ClientSession() as session:⏎        ‹snake› = await session.get(f"https://‹domain›/{‹snake›}")⏎    return await ‹snake›.json()⏎
@doc
  '''‹sentence›'''
  ‹dq›‹sentence›‹dq›
@dq
  ‹quote›‹quote›‹quote›
@quote
  "
@pyimports
  import ‹=os/sys/re/json/random/datetime/math/collections/itertools/subprocess/logging›
  import numpy as np⏎import pandas as pd
  from ‹slug›.‹slug› import ‹pascal›, ‹snake›
  import ‹lib›⏎from ‹lib› import ‹pascal›
@pystmt
  ‹snake› = ‹pyexpr›
  ‹snake›.‹snake›(‹pyexpr›)
  self.‹snake›['‹slug›'] = ‹pyexpr›
  assert ‹snake› == ‹pyexpr›, "‹words›"
  ‹snake› += ‹int›
  print("‹words›", ‹snake›)
  # ‹words›
  df['‹slug›'] = df['‹slug›'].apply(lambda x: x * ‹int› if x < ‹int› else None)
  return ‹pyexpr›
  ‹snake›, ‹snake› = ‹snake›.split("‹=,/;/=/:›")
  cur.execute("SELECT ‹snake› FROM ‹snake› WHERE id = %s", (‹snake›,))
  subprocess.run(["‹=git/ls/make/docker›", "‹word›"], check=True)
  os.path.join(os.path.dirname(__file__), '..', '‹slug›')
@pyexpr
  ‹snake›
  ‹int›
  "‹words›"
  ‹snake›(‹snake›, ‹snake›=‹int›)
  ‹snake›.‹snake›()
  {"‹snake›": ‹snake›, '‹snake›': ‹int›}
  [‹int›, ‹int›, ‹int›]
  np.‹=mean/dot/array/zeros›(‹snake›)
  ‹snake›[‹int›:‹int›]
  len(‹snake›) ‹=+/-/*/**/∕∕/%/<</&/|› ‹int›
  None
  ‹snake›.get('‹slug›', None) or ‹pyexpr›
  re.sub(r'[^a-z0-9]+', '-', ‹snake›.lower())
  {**‹snake›, "‹slug›": ‹pyexpr›}
  max(‹snake›, key=lambda ‹letter›: ‹letter›[1])
@args
  self
  ‹snake›
  ‹snake›, ‹snake›=None
  self, ‹snake›: ‹pytype›, *, ‹snake›: ‹pytype› = ‹int›
  *args, **kwargs
@pytype
  ‹=int/str/float/bool/list[str]/dict[str, Any]/Optional[int]/str | None/pd.DataFrame/np.ndarray/‹pascal››
@js
  ‹=const/let/var› ‹camel› = ‹jsexpr›;⏎‹jsstmt*1-3|⏎›
  function ‹camel›(‹camel›, ‹camel›) {⏎  ‹jsstmt›⏎  return ‹jsexpr›;⏎}
  export ‹=default /async /›function ‹camel›({ ‹camel›, ‹camel› }) {⏎  ‹jsstmt›⏎  ‹jsstmt›⏎}
  import ‹pascal› from '‹=./‹kebab›/react/‹lib›/@‹slug›∕‹kebab›/../‹slug›∕‹kebab››';⏎import { ‹camel›, ‹pascal› } from "‹lib›";⏎
  const ‹camel› = async (‹camel›) => {⏎  const res = await fetch(`/api/‹slug›/${‹camel›.id}`, { method: 'POST', headers: {'Content-Type': 'application/json'} });⏎  return res.json();⏎};
  ‹camel›.‹=map/filter/forEach/reduce/find/some›((‹letter›) => ‹letter›.‹camel› ‹====/!==/>/<=/&&/||› ‹jsexpr›);
  document.‹=getElementById('‹camel›')/querySelector('.‹kebab› > a')/querySelectorAll("#‹slug› li")›.addEventListener('‹=click/submit/change/keyup›', function (e) {⏎  e.preventDefault();⏎  ‹jsstmt›⏎});
  $('‹=#/.›‹kebab›').on('click', function() { $(this).‹=toggleClass('active')/hide()/find('span').text('‹words›')›; });
  if (‹camel› ‹====/!==/>/==› ‹jsexpr› ‹=&&/||› !‹camel›) {⏎⇥‹jsstmt›⏎} else {⏎⇥‹jsstmt›⏎}
  for (let i = 0; i < ‹camel›.length; i++) { ‹jsstmt› }
  module.exports = { ‹camel›, ‹camel›: require('./‹kebab›') };
  export const ‹pascal›: React.FC<‹pascal›Props> = ({ ‹camel› }) => {⏎  const [‹camel›, set‹pascal›] = useState<‹tstype›>(‹jsexpr›);⏎  useEffect(() => { ‹jsstmt› }, [‹camel›]);⏎  return (⏎    <div className="‹kebab›">⏎      {‹camel›.map((item) => <‹pascal› key={item.id} {...item} onClick={() => ‹camel›(item)} />)}⏎    </div>⏎  );⏎};
  interface ‹pascal› extends ‹pascal› {⏎  ‹camel›: ‹tstype›;⏎  ‹camel›?: ‹tstype› | null;⏎}
  app.get('/‹slug›/:id', (req, res) => res.json({ ‹camel›: req.params.id }));
  describe('‹pascal›', () => {⏎  it('should ‹verb› the ‹noun›', () => {⏎    expect(‹camel›(‹jsexpr›)).toEqual(‹jsexpr›);⏎  });⏎});
  console.log('‹words›', ‹camel›);
  new Promise((resolve, reject) => setTimeout(resolve, ‹int›)).then(() => ‹jsstmt›);
  (function(w, d) { w.‹camel› = w.‹camel› || []; w.‹camel›.push({ '‹slug›': '‹slug›' }); })(window, document);
@jsstmt
  ‹camel›.‹camel›(‹jsexpr›);
  this.‹camel› = ‹jsexpr›;
  console.log(`‹word›: ${‹camel›}`);
  // ‹words›
  return ‹jsexpr›;
  ‹camel› = ‹camel› ? ‹jsexpr› : ‹jsexpr›;
  ‹camel›++;
  dispatch({ type: '‹const›', payload: ‹camel› });
  if (!‹camel›) throw new Error("‹words›");
  localStorage.setItem('‹camel›', JSON.stringify(‹camel›));
  el.style.‹=display = 'none'/width = ‹camel› + 'px'/transform = `translate(${x}px, ${y}px)`›;
  window.location.href = '/‹slug›?‹slug›=' + encodeURIComponent(‹camel›);
@jsexpr
  ‹camel›
  ‹int›
  '‹words›'
  "‹word›"
  ‹camel›.‹camel›
  ‹camel›(‹camel›)
  {}
  []
  null
  { ‹camel›: ‹jsexpr›, ‹camel› }
  [‹int›, ‹int›]
  `${‹camel›}-${‹camel›.length}`
  ‹camel›[‹int›]
  ‹camel› || ‹jsexpr›
  Math.‹=max/min/round/floor›(‹camel› * ‹int› / ‹int›)
  /^[a-z]+\d*$/i.test(‹camel›)
  typeof ‹camel› !== 'undefined'
  new Date().toISOString()
  ‹camel›?.‹camel› ?? ‹jsexpr›
  !!‹camel›
@tstype
  ‹=string/number/boolean/‹pascal›/‹pascal›[]/Record<string, unknown>/Promise<void>/'‹slug›' | '‹slug›'/(e: Event) => void›
@java
  public ‹=class/interface/record/abstract class› ‹pascal› ‹=implements ‹pascal›/extends ‹pascal›<‹pascal›>/› {⏎    private ‹=final /static final /›‹jtype› ‹camel›‹=;/ = "‹words›";/ = ‹int›;›⏎⏎    @Override⏎    public ‹jtype› get‹pascal›(‹jtype› ‹camel›) throws ‹pascal›Exception {⏎        return this.‹camel›.stream().filter(‹letter› -> ‹letter›.get‹pascal›() > ‹int›).collect(Collectors.toList());⏎    }⏎}
  @GetMapping("/‹slug›/{id}")⏎public ResponseEntity<‹pascal›> ‹camel›(@PathVariable Long id, @RequestParam(defaultValue = "‹int›") int ‹camel›) {⏎    return ‹camel›Repository.findById(id).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());⏎}
  System.out.println("‹words›: " + ‹camel›);
  ‹jtype› ‹camel› = new ‹pascal›<>(‹camel›, "‹word›");
  package com.‹slug›.‹slug›;⏎⏎import java.util.*;⏎import com.‹slug›.‹pascal›;⏎
  for (‹pascal› ‹camel› : ‹camel›) { if (‹camel› == null) continue; ‹camel›.‹camel›(); }
  val ‹camel›: ‹pascal›? = ‹camel›?.let { it.‹camel› } ?: ‹pascal›("‹word›")
  fun ‹camel›(‹camel›: Int): List<‹pascal›> = ‹camel›.map { "${it.‹camel›}-$‹camel›" }
  public async Task<IActionResult> ‹pascal›(int id) {⏎    var ‹camel› = await _context.‹pascal›s.Where(x => x.Id == id && !x.Is‹pascal›).ToListAsync();⏎    return Ok(‹camel›);⏎}
  using System;⏎namespace ‹pascal›.‹pascal›⏎{⏎    public class ‹pascal› : I‹pascal› { public string ‹pascal› { get; set; } = "‹word›"; }⏎}
@jtype
  ‹=int/String/long/boolean/List<String>/Map<String, Object>/‹pascal›/Optional<‹pascal›>/void/double[]›
@systems
  package main⏎⏎import (⏎⇥"fmt"⏎⇥"‹=net∕http/os/strings/encoding∕json/sync›"⏎)⏎⏎func main() {⏎⇥‹camel› := ‹slug›.New("‹word›")⏎⇥if err := ‹camel›.‹pascal›(); err != nil {⏎⇥⇥fmt.Printf("‹words›: %v\n", err)⏎⇥}⏎}
  func (‹letter› *‹pascal›) ‹pascal›(ctx context.Context, ‹camel› string) ([]‹pascal›, error) {⏎⇥for i, v := range ‹camel› {⏎⇥⇥‹camel›[v.ID] = &v⏎⇥}⏎⇥return nil, fmt.Errorf("‹words›: %w", err)⏎}
  type ‹pascal› struct {⏎⇥ID int64 `json:"id" db:"‹snake›"`⏎⇥‹pascal› string `json:"‹snake›,omitempty"`⏎}
  fn ‹snake›(‹snake›: &mut Vec<‹=u8/i32/String›>) -> Result<‹pascal›, Box<dyn Error>> {⏎    let ‹snake› = ‹snake›.iter().map(|‹letter›| ‹letter› * ‹int›).collect::<Vec<_>>();⏎    match ‹snake› {⏎        Some(‹letter›) if ‹letter› > ‹int› => Ok(‹letter›?),⏎        _ => Err("‹words›".into()),⏎    }⏎}
  #[derive(Debug, Clone)]⏎pub struct ‹pascal›<'a> { pub ‹snake›: &'a str, ‹snake›: Option<u32> }⏎impl<'a> ‹pascal›<'a> { println!("{:?}", ‹snake›); }
  #include <‹=stdio.h/stdlib.h/string.h/iostream/vector/map/algorithm›>⏎#include "‹snake›.h"⏎⏎int main(int argc, char *argv[]) {⏎    ‹=int/char/double/size_t› ‹snake›[‹int›];⏎    for (int i = 0; i < ‹int›; ++i) ‹snake›[i] = i << ‹digit›;⏎    printf("%d %s\n", ‹snake›[0], argv[1]);⏎    return 0;⏎}
  template <typename T> std::vector<T> ‹camel›(const std::map<std::string, T>& ‹camel›) { std::cout << ‹camel›.size() << std::endl; return {}; }
  #define ‹const›(x) ((x) & 0x‹hex4› ? ‹int› : ~(x) >> ‹digit›)
  struct ‹snake› { unsigned ‹snake›:‹digit›; void *‹snake›; } __attribute__((packed));
  static inline void ‹snake›(struct ‹snake› *‹letter›) { if (‹letter›->‹snake› && *‹letter›->‹snake› != '\0') free(‹letter›); }
  mov eax, [ebp-0x‹digit›]⏎push ‹snake›⏎call _‹snake›⏎xor eax, eax⏎ret
@php
  <?php⏎namespace App\‹pascal›;⏎⏎use ‹pascal›\‹pascal›;⏎⏎class ‹pascal› extends ‹pascal›⏎{⏎    public function ‹camel›(‹pascal› $‹camel›): array⏎    {⏎        return $this->‹camel›->where('‹snake›', '=', $‹camel›->id)->get();⏎    }⏎}
  $‹camel› = array_map(fn($‹letter›) => $‹letter›['‹snake›'] ?? null, $‹camel›);⏎foreach ($‹camel› as $key => $value) { echo "<li>{$key}: {$value}</li>"; }
  Route::get('/‹slug›/{id}', [‹pascal›Controller::class, '‹camel›'])->name('‹slug›.‹slug›');
  if (isset($_POST['‹snake›']) && $_POST['‹snake›'] !== '') {⏎    $‹camel› = trim($_POST['‹snake›']);⏎    $stmt = $pdo->prepare('SELECT * FROM ‹snake› WHERE id = ?');⏎    $stmt->execute([$‹camel›]);⏎}
  add_action('‹=init/wp_head/wp_enqueue_scripts›', function () { wp_enqueue_style('‹kebab›', get_template_directory_uri() . '/‹slug›.css'); });
  class ‹pascal› < ApplicationRecord⏎  belongs_to :‹snake›⏎  has_many :‹snake›s, -> { order(created_at: :desc) }, dependent: :destroy⏎  validates :‹snake›, presence: true⏎  scope :‹snake›, ->(x) { where('‹snake› > ?', x) }⏎end
  def ‹snake›(‹snake›)⏎  ‹snake›.each_with_index { |‹letter›, i| puts "#{i}: #{‹letter›[:‹snake›]}" unless ‹letter›.nil? }⏎end
  my ($‹snake›, @‹snake›) = @_;⏎while (<$fh>) { chomp; push @‹snake›, $1 if /^(\w+)\s*=\s*(.*)$/; }⏎
  local ‹snake› = require("‹slug›.‹slug›")⏎function ‹pascal›:‹camel›(x) if x ~= nil then return x .. "‹word›" end end
  df <- ‹snake› %>% filter(‹snake› > ‹int›, !is.na(‹snake›)) %>% group_by(‹snake›) %>% summarise(n = n(), mean = mean(‹snake›))
  ggplot(df, aes(x = ‹snake›, y = ‹snake›, colour = factor(‹snake›))) + geom_point() + facet_wrap(~ ‹snake›)
  main :: IO ()⏎main = do⏎  let xs = [x * 2 | x <- [1..‹int›], even x]⏎  mapM_ (putStrLn . show) xs >>= \_ -> return ()
  object ‹pascal› extends App { val ‹camel› = List(1, 2).map(_ * ‹int›).foldLeft(0)(_ + _); println(s"‹word› $‹camel›") }
  (defn ‹kebab› [‹slug› & rest] (->> rest (map #(* % ‹int›)) (filter odd?) (reduce + ‹slug›)))
  struct ‹pascal›: View { @State private var ‹camel› = "‹word›"; var body: some View { Text("\(‹camel›) ‹word›").padding(.‹=top/all›) } }
  guard let ‹camel› = ‹camel› as? [String: Any], !‹camel›.isEmpty else { return }
  defmodule ‹pascal›.‹pascal› do⏎  def ‹snake›(%{‹snake›: id} = params), do: params |> Map.put(:‹snake›, id) |> IO.inspect(label: "‹word›")⏎end
@config
  FROM ‹=node/python/golang/alpine/ubuntu/nginx›:‹ver› AS build⏎WORKDIR /app⏎COPY ‹=. ./package*.json .//requirements.txt .›⏎RUN ‹buildcmd›⏎EXPOSE ‹port›⏎CMD ["‹=node/python/npm›", "‹=server.js/-m/start›"]
  version: "3.‹digit›"⏎services:⏎  ‹slug›:⏎    image: ‹slug›/‹slug›:‹ver›⏎    ports: ["‹port›:‹port›"]⏎    environment:⏎      - ‹const›=${‹const›:-‹slug›}⏎    volumes:⏎      - ./‹slug›:/var/lib/‹slug›/data⏎
  name: ‹word^›⏎on: [push, pull_request]⏎jobs:⏎  ‹slug›:⏎    runs-on: ubuntu-latest⏎    steps:⏎      - uses: actions/checkout@v‹digit›⏎      - run: ‹buildcmd›⏎        env: { TOKEN: "${{ secrets.‹const› }}" }⏎
  apiVersion: ‹=v1/apps∕v1/batch∕v1›⏎kind: ‹=Deployment/Service/ConfigMap/Job›⏎metadata:⏎  name: ‹kebab›⏎  labels: {app: ‹slug›}⏎spec:⏎  replicas: ‹digit›⏎  template:⏎    spec:⏎      containers:⏎        - name: ‹slug›⏎          image: "‹slug›:‹ver›"⏎          command: ["/bin/sh", "-c", "‹buildcmd›"]⏎
  server {⏎    listen 443 ssl;⏎    server_name ‹host›;⏎    root /var/www/‹slug›;⏎    location ~ \.php$ { fastcgi_pass unix:/run/php/php-fpm.sock; include fastcgi_params; }⏎    location /‹slug›/ { proxy_pass http://127.0.0.1:‹port›; proxy_set_header Host $host; try_files $uri $uri/ /index.php?$args; }⏎}
  [‹slug›]⏎‹snake› = ‹int›⏎‹snake› = "‹words›"  ; ‹words›⏎# ‹words›⏎[‹slug›.‹slug›]⏎path = /var/log/‹slug›/‹slug›.log⏎
  resource "aws_‹snake›" "‹slug›" {⏎  name = "${var.‹snake›}-‹slug›"⏎  tags = { Name = "‹word›", Env = local.‹snake› }⏎  count = var.‹snake› ? 1 : 0⏎}
  RewriteEngine On⏎RewriteCond %{REQUEST_FILENAME} !-f⏎RewriteRule ^‹slug›/([0-9]+)/?$ /index.php?id=$1 [L,QSA]⏎
  ‹slug›: ‹slug›.o ‹slug›.o⏎⇥$(CC) $(CFLAGS) -o $@ $^⏎⏎.PHONY: clean⏎clean:⏎⇥rm -f *.o ‹slug›⏎
  ‹dotted›=‹int›⏎‹dotted›=jdbc:postgresql://${DB_HOST:localhost}:5432/‹slug›⏎‹dotted›=classpath:/‹slug›/*.xml⏎
@buildcmd
  ‹=npm ci && npm run build/pip install -r requirements.txt/apt-get update && apt-get install -y ‹lib› && rm -rf ∕var∕lib∕apt∕lists∕*/make -j4/mvn -B package --file pom.xml/go build -o app .∕.../cargo build --release/yarn install --frozen-lockfile; yarn test/pytest -q --cov=src/bundle exec rails db:migrate/dotnet test --no-build›
@css
  .‹kebab› { ‹prop*1-5› }
  #‹slug› > .‹kebab›:‹=hover/nth-child(2n+1)/not(.active)/first-of-type::before› { ‹prop*1-4› }
  @media (‹=max/min›-width: ‹int›px) { .‹kebab› { ‹prop› } a[href^="http"] { ‹prop› } }
  :root { --‹kebab›: ‹color›; --‹slug›: ‹int›px; }⏎body { ‹prop*1-4› }
  @keyframes ‹slug› { from { opacity: 0 } 50% { transform: rotate(‹int›deg) } to { opacity: 1 } }
  @import url('https://fonts.googleapis.com/css2?family=‹word^›:wght@400;700&display=swap');⏎h1, h2 { font-family: '‹word^›', sans-serif; }
  .‹slug› { &:hover { color: $‹kebab›; } @include ‹slug›(‹int›px); .‹slug› & { ‹prop› } }
  .‹slug›__‹slug›--‹slug›{‹cssmin*2-6|;›}
@cssmin
  ‹=margin/padding/width/top›:‹int›px
  color:‹color›
  display:‹=block/flex/none/grid›
  background:url(../img/‹slug›.png) no-repeat 0 -‹int›px
@prop
  color: ‹color›;
  margin: ‹int›px auto;
  padding: ‹digit›rem ‹digit›em;
  display: ‹=flex/grid/none/inline-block›;
  background: url("/img/‹slug›.png") no-repeat center / cover;
  font: bold ‹hundred›px/1.5 "Helvetica Neue", Arial, sans-serif;
  width: calc(100% - ‹int›px);
  transition: all .‹digit›s ease-in-out;
  content: "\‹=201C/f101/2014›";
  border: ‹digit›px solid rgba(‹hundred›, ‹hundred›, ‹hundred›, .‹digit›);
  transform: translate(-50%, -50%) scale(1.‹digit›);
  z-index: ‹int› !important;
@regex
  ‹atom*1-5|›
  ^‹atom*1-5|›$
  ^(?:‹atom*1-3|›|‹atom*1-2|›)+$
  (‹slug›|‹slug›|‹slug›)
  /‹atom*1-4|›/‹=g/gi/i/m/u/›
  ^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!@#$%^&*]).{‹digit›,}$
  ^[\w.+-]+@[\w-]+\.[\w.-]+$
  (?<‹slug›>\d{4})-(?<‹slug›>\d{2})
  ^/‹slug›/(\d+)/?(?:\?.*)?$
  .*‹slug›.*
  ^https?://(?:www\.)?‹slug›\.‹tld›/.*$
  <(‹=h[1-6]/a/img/[a-z]+›)\b[^>]*>(.*?)</\1>
  s/‹slug›/‹slug›/g
  [\u4e00-\u9fa5]{‹digit›,‹hundred›}
  ‹slug›\.(?!‹slug›)[^.]+$
  "([^"\\]*(?:\\.[^"\\]*)*)"
  ^(?!.*(?:‹slug›|‹slug›)).*$
  (?i)\b(‹word›|‹word›s?)\b
  \$\{[^}]+\}
  [\x00-\x1f\x7f-\x9f]
  ^((25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(25[0-5]|2[0-4]\d|1?\d?\d)$
@atom
  ‹slug›
  \‹=d/w/s/S/b/D›‹=+/*/?/{‹digit›}/{‹digit›,‹digit›}/›
  [‹=a-z/A-Z0-9/0-9_/^,/^∕/a-fA-F\d/.\-›]‹=+/*/?/{‹digit›}/›
  .‹=*/+/*?/›
  (‹slug›|‹slug›)‹=?/+/›
  (?:‹slug›)‹=?/*/›
  \.
  ‹=-/_/:/=›
  \/‹slug›
""")

RULES = ("python", "python", "js", "js", "js", "java", "systems", "php", "config", "css")
MAKE = {name: _G.make(name) for name in {*RULES, "regex", "buildcmd", "pystmt", "jsstmt"}}


def any_code(rng: Random) -> str:
    """A piece of code in any language."""
    return MAKE[pick(rng, RULES)](rng)


def _file(rng: Random) -> str:
    """Several pieces of one language, as a file or a playground holds them."""
    make = MAKE[pick(rng, RULES)]
    return "\n\n".join([make(rng) for _ in range(2 + int(rng.random() ** 2 * 8))])


KINDS: tuple[TextKind, ...] = (
    TextKind("code.python", MAKE["python"], 1.2, (VALUE, FILE)),
    TextKind("code.javascript", MAKE["js"], 1.5, (VALUE, FILE)),
    TextKind("code.java", MAKE["java"], 0.7, (VALUE, FILE)),
    TextKind("code.systems", MAKE["systems"], 0.7, (VALUE, FILE)),
    TextKind("code.scripting", MAKE["php"], 0.8, (VALUE, FILE)),
    TextKind("code.config", MAKE["config"], 0.8, (VALUE, FILE)),
    TextKind("code.css", MAKE["css"], 0.8, (VALUE, FILE)),
    TextKind("code.regex", MAKE["regex"], 1.0),
    TextKind("code.build", MAKE["buildcmd"], 0.3),
    TextKind("code.file", _file, 0.8, (FILE, VALUE)),
)
