"""Commands and small programs inside the settings of tools: container arguments, service files, flags, flows, exercises.

A command here is the whole value of a setting whose name or syntax says so, or
a whole program; nothing is appended to another value.
"""

from __future__ import annotations

import json
from random import Random

from securitai.train.corpora.kinds import BODY, FILE, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@script
  set -e‹=u/ux/uo pipefail/›‹end›‹c*2-5|; ›
  set -e‹=u/ux/uo pipefail/›⏎‹c*2-6|⏎›‹=⏎/›
  ‹wait›; ‹c›‹= && ‹c›/; exec "$@"/; ‹c›/›
  ‹c› && ‹c› && ‹c›
  if ‹test›; then ‹c›; ‹=else ‹c›; /›fi
  ‹c› || ‹=true/exit ‹digit›/echo "‹words›" >&2/(sleep ‹small› && ‹c›)›
  for ‹letter› in ‹=$(seq 1 ‹small›)/‹slug› ‹slug› ‹slug›/*.‹ext›/"$@"/$‹const››; do ‹c›; done
  trap "‹=exit 0/kill $PID/rm -f ∕tmp∕‹slug›.lock›" ‹=TERM INT/EXIT›; ‹c› & ‹=wait/PID=$!; wait $PID/wait %1›
@end
  ‹=; /⏎/ && ›
@c
  until ‹ready›; do ‹=echo "waiting for ‹slug›"; /›sleep ‹digit›; done
  ‹=psql -h db -U ‹user› -c "‹sql›"/mysql -h"$DB_HOST" -u‹user› "$DB_NAME" < ∕‹slug›∕‹slug›.sql/mongosh --quiet --eval "db.‹slug›.createIndex({‹slug›: 1})"/redis-cli -h ‹slug› ‹=PING/FLUSHDB/CONFIG SET maxmemory ‹int›mb›/sqlite3 ‹slug›.db "‹sql›"›
  ‹=python manage.py migrate --noinput/bundle exec rails db:prepare/npx prisma migrate deploy/flask db upgrade/alembic upgrade head/php artisan ‹=config:cache/migrate --force/queue:work --tries=3›/node dist∕‹slug›.js/.∕‹slug› --config ∕etc∕‹slug›∕‹slug›.yml›
  ‹=cp -n/mv/ln -sf/install -m 0644/tar -xzf/unzip -o› /‹slug›/‹slug›.‹ext› /‹=etc/opt/data/app›/‹slug›
  ‹=mkdir -p/chown -R ‹int›:‹int›/chmod -R g+rwX/rm -rf/test -d› /‹=data/var∕lib/app/cache›/‹slug›
  ‹=envsubst/sed "s∕@@‹const›@@∕$‹const›∕g"/jq -r ".‹slug› | to_entries[]"/base64 -d/yq e ".‹slug›"› < /‹slug›/‹slug›.‹=tpl/json/b64/yml› > /‹=etc/tmp/app›/‹slug›.‹=conf/json/env›
  export ‹const›="$(‹=cat ∕run∕secrets∕‹slug›/hostname -i/date -u +%FT%TZ/git describe --tags/nproc/getconf PAGESIZE/id -u›)"
  echo "‹=‹words›/$‹const›/${‹const›:-‹word›}/‹const›=$‹const››"‹= >> $GITHUB_ENV/ | tee -a ∕tmp∕‹slug›.log/ > ∕proc∕1∕fd∕1/›
  curl -‹=sf/fsS/sX POST› ‹=http:∕∕localhost:‹port›∕‹=healthz/ready/_cluster∕health?wait_for_status=yellow/v1∕‹slug››/"$‹const›_URL" -d '{"text":"‹words›"}'/https:∕∕‹host›∕‹slug›.tgz -o ∕tmp∕‹slug›.tgz›
  ‹=apt-get update -qq && apt-get install -yqq ‹slug›/apk add --no-cache ‹slug› ‹slug›/pip install -q -r requirements.txt/npm ci --ignore-scripts/go build -o bin∕‹slug› .∕.../cargo test --locked/make -j$(nproc) ‹slug›/dotnet restore/mvn -B -q verify›
  ‹=sysctl -w vm.max_map_count=262144/ulimit -n 65536/nginx -s reload/nginx -g "daemon off;"/kill -‹=HUP/USR1/15› $(cat ∕run∕‹slug›.pid)/supervisorctl restart ‹slug›/iptables -t nat -L -n/ip route add default via ‹ip›/chown root:root ∕‹slug› || true/sleep ‹=infinity/‹int›/$((RANDOM % ‹int›))››
  find /‹=data/backup/var∕log∕‹slug›› -‹=mtime +‹int›/name "*.‹ext›"/type f -empty› ‹=-delete/-print0 | xargs -0 rm -f/-exec gzip {} \;/| wc -l›
@wait
  until ‹ready›; do sleep ‹=1/2/5/0.5›; done
  while ! ‹ready›; do echo ‹=.;/"‹words›";› sleep ‹digit›; done
@ready
  ‹=pg_isready -h ‹slug›/nc -z ‹slug› ‹port›/mysqladmin ping -h ‹slug› --silent/curl -sf http:∕∕‹slug›:‹port›∕health/redis-cli -h ‹slug› ping | grep -q PONG/nslookup ‹slug›.‹slug›.svc.cluster.local/test -f ∕‹slug›∕ready/kubectl get ns ‹slug› >∕dev∕null 2>&1/[ "$(cat ∕tmp∕‹slug›)" = ok ]›
@test
  ‹=[ -n "$‹const›" ]/[ ! -f ∕‹slug›∕‹slug›.lock ]/[[ "$‹const›" == "‹word›" ]]/! command -v ‹slug› >∕dev∕null/git diff --quiet HEAD~1 -- ‹slug›∕/[ "$1" = "--‹slug›" ]/[ "$(id -u)" = 0 ]›
@sql
  ‹=SELECT 1/CREATE DATABASE ‹slug›/VACUUM ANALYZE ‹snake›/DELETE FROM ‹snake› WHERE created_at < now() - interval '‹int› days'/ALTER ROLE ‹user› SET search_path = ‹slug›/TRUNCATE ‹snake››
@flag
  -XX:On‹=OutOfMemoryError/Error›=‹="kill -9 %p"/'kill -‹=3/9/TERM› %p'/"sh -c 'touch ∕tmp∕‹slug›; kill %p'"/"∕opt∕‹slug›∕‹slug›.sh %p"›
  -Xms‹int›m -Xmx‹int›m ‹jvm*1-4›
  JAVA_OPTS="‹jvm*1-4›"
  ‹jvm*2-5›
  NODE_OPTIONS=‹=--max-old-space-size=‹int›/"--require .∕‹slug›.js --inspect=0.0.0.0:9229"/'--enable-source-maps -r ..∕‹slug›∕register'›
  CFLAGS="-O2 -I../‹slug›/include -D‹const›='\"‹word›\"'" LDFLAGS="-L../lib -Wl,-rpath,'$ORIGIN/../lib'"
  --‹slug›=‹="‹=‹words›/$(‹=hostname/date +%F›)/..∕‹slug›∕‹slug›.‹ext›/{{ .Values.‹camel› }}/${‹const›:-‹word›}›"/'‹word›;‹word›'› --‹slug› ‹=../‹int›/@‹slug›.json/-›
  Exec‹=Start/StartPre/StartPost/Reload/Stop/StopPost›=‹=-/+/!/@/›/‹=bin∕sh/bin∕bash/usr∕bin∕env bash/usr∕bin∕sh› -c '‹c›‹=; ‹c›/ && ‹c›/›'
  Exec‹=Start/Reload/Stop›=/‹=bin∕kill -HUP $MAINPID/usr∕bin∕‹slug› --config ∕etc∕‹slug›.conf/usr∕bin∕docker run --rm --name %n ‹slug›/usr∕sbin∕nginx -s reload/usr∕bin∕env python3 -m ‹slug› $OPTS›
  [Service]⏎Type=‹=simple/oneshot/forking›⏎EnvironmentFile=-/etc/default/‹slug›⏎ExecStart=/bin/sh -c '‹c›'⏎Restart=on-failure
  RUN ‹c› \⏎ && ‹c› \⏎ && ‹c›‹= \⏎ && rm -rf ∕var∕lib∕apt∕lists∕*/›
  ‹=CMD/ENTRYPOINT/HEALTHCHECK --interval=‹int›s CMD› ‹=["sh", "-c", "exec java $JAVA_OPTS -jar ∕‹slug›.jar"]/["∕bin∕‹slug›", "--‹slug›", "0.0.0.0:‹port›"]/curl -f http:∕∕localhost:‹port›∕ || exit 1/["tini", "--", "∕‹slug›.sh"]/wget -qO- http:∕∕127.0.0.1:‹port›∕‹slug› || kill 1›
  FROM ‹slug›:‹ver› AS ‹slug›⏎RUN ‹c› && ‹c›⏎COPY --from=‹slug› /‹slug› ../‹slug›⏎ENTRYPOINT ["/bin/sh", "-c", "‹wait› && exec \"$@\"", "--"]
  ‹cron› ‹=root /www-data //›‹=cd ∕‹slug› && .∕‹slug›.sh >> ∕var∕log∕‹slug›.log 2>&1/∕usr∕bin∕flock -n ∕tmp∕‹slug›.lock ∕opt∕‹slug›.sh/test -x ∕usr∕sbin∕‹slug› || ( cd ∕ && run-parts ∕etc∕‹slug› )/[ "$(date +\%d)" = 01 ] && ∕opt∕‹slug› --‹slug›/wget -q -O - https:∕∕‹host›∕wp-cron.php?doing_wp_cron >∕dev∕null 2>&1/php ∕srv∕‹slug›∕artisan schedule:run › ‹=/# ‹words››
  - name: ‹words^›⏎  ‹=ansible.builtin.shell/shell/command/raw›: ‹=|⏎    ‹c›⏎    ‹c›/>-⏎    ‹c› | ‹=head -1/wc -l/grep -q ‹word››/"‹=test -f ∕‹slug› && cat ∕‹slug›/echo {{ ‹snake› | quote }}/id -u {{ item }}›"›⏎  ‹=register: ‹snake›⏎  changed_when: "'‹word›' in ‹snake›.stdout"/when: ‹snake› is defined and ‹snake› | bool/args:⏎    creates: ∕‹slug›∕‹slug››
  user_data = <<-EOF⏎  #!/bin/bash⏎  ‹c›⏎  ‹c›⏎EOF
  #cloud-config⏎runcmd:⏎  - ‹=[ sh, -c, "‹c_›" ]/[ systemctl, restart, ‹slug› ]/‹wait››⏎  - ‹c›
  provisioner "‹=local-exec/remote-exec›" { ‹=command = "sleep ‹int›; ansible-playbook -i '${self.public_ip},' ‹slug›.yml"/inline = ["‹=sudo mkdir -p ∕‹slug›/curl -fsSL https:∕∕‹host›∕‹slug›.sh | sh/systemctl enable --now ‹slug››", "echo done"]› }
  location ~ \.‹=php/‹ext››$ { try_files $uri =404; fastcgi_pass unix:/run/‹slug›.sock; ‹=include fastcgi_params;/rewrite ^∕‹slug›∕(.*)$ ∕index.php?q=$1 last;/if ($query_string ~* "union.*select") { return 403; }› }
@c_
  ‹=nc -z ‹slug› ‹port› || exit 1/echo $‹const› > ∕etc∕‹slug›/cat ∕proc∕meminfo | head -‹digit›/sysctl -p && echo ok›
@jvm
  ‹=-D‹dotted›=‹=true/‹int›/..∕‹slug›∕‹slug›.properties/'‹word› ‹word›'/file:..∕conf∕‹slug›.xml/${‹dotted›}/jdbc:h2:mem:‹slug›;DB_CLOSE_DELAY=-1›/-XX:+‹pascal›/-XX:‹pascal›=‹int›/-javaagent:..∕lib∕‹slug›.jar=‹port›:‹slug›.yml/-cp '.:..∕lib∕*'/-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:‹port›/--add-opens java.base∕java.lang=ALL-UNNAMED/-XX:HeapDumpPath=..∕‹slug›.hprof/-Djava.io.tmpdir=∕tmp∕‹slug›/-Xlog:gc*:file=..∕logs∕gc.log:time,uptime›
@cron
  ‹=*∕‹digit› * * * */0 ‹small› * * */‹hundred› ‹digit› * * 1-5/@daily/@reboot/0 0 1 ∗∕3 ∗/H∕15 * * * *›
@exercise
  #include <stdio.h>⏎‹=#include <stdlib.h>⏎/#include <unistd.h>⏎#include <sys∕wait.h>⏎/#include <fcntl.h>⏎›⏎int main(‹=void/int argc, char *argv[]/›) {⏎    ‹cst*1-4|⏎    ›⏎    return 0;⏎}
  package main⏎⏎import (⏎⇥"fmt"⏎⇥"os‹=/∕exec›"⏎)⏎⏎func main() {⏎⇥‹gst*1-3|⏎⇥›⏎}
  use std::‹=process::Command/fs::File/io::{self, Read}/env›;⏎⏎fn main() ‹=/-> io::Result<()> ›{⏎    ‹rst*1-3|⏎    ›⏎}
  import java.‹=util/io/nio.file›.*;⏎⏎public class ‹=Main/Solution/‹pascal›› {⏎    public static void main(String[] args) throws Exception {⏎        ‹jst*1-4|⏎        ›⏎    }⏎}
  ‹=# ‹words^›⏎/import ‹=os/sys/subprocess/math›⏎⏎/›‹pst*2-6|⏎›
  <?php⏎‹=// ‹words^›⏎/declare(strict_types=1);⏎/›⏎‹hst*1-5|⏎›
  ‹nst*1-4|⏎›
@cst
  ‹=FILE *fp = fopen("‹=‹slug›.txt/..∕‹slug›.csv/∕etc∕hosts/∕dev∕urandom/∕proc∕cpuinfo›", "r");⏎    if (!fp) { perror("fopen"); exit(1); }/char buf[‹int›]; fgets(buf, sizeof buf, stdin);/system("‹=ls -l/clear/date/pause/cls›");/pid_t pid = fork();⏎    if (pid == 0) { execlp("‹=ls/ps/date/whoami›", "‹=ls/ps/date›", "-l", NULL); _exit(127); }⏎    wait(NULL);/printf("‹=%d/%s/%5.2f/%p/%x %x› ‹word›\n", ‹letter›);/for (int i = 0; i < ‹int›; i++) { putchar('‹letter›' + i % 26); }/int fd[2]; pipe(fd); dup2(fd[1], 1); close(fd[0]);/scanf("%d %d", &a, &b); printf("%d\n", a ^ b);›
@gst
  ‹=out, err := exec.Command("‹=date/ls/git/uname›", "‹=-a/-l/status›").Output()⏎⇥if err != nil { panic(err) }⏎⇥fmt.Printf("%s", out)/data, _ := os.ReadFile("‹=..∕‹slug›.txt/∕etc∕hosts/‹slug›.json›")⏎⇥fmt.Println(len(data))/defer func() { if r := recover(); r != nil { fmt.Println("‹word›", r) } }()/ch := make(chan int, ‹int›); go func() { ch <- ‹int›; close(ch) }(); fmt.Println(<-ch)/for i, a := range os.Args[1:] { fmt.Println(i, a) }›
@rst
  ‹=let out = Command::new("‹=ls/sh/date›").args(["‹=-l/-c/+%F›", "‹=echo hi/‹slug›/.›"]).output().expect("‹words›");/println!("{:?}", ‹snake›);/let mut f = File::open("..∕‹slug›.txt")?; let mut s = String::new(); f.read_to_string(&mut s)?;/let v: Vec<i64> = (1..‹int›).filter(|x| x % ‹digit› == 0).collect();/let a: Vec<String> = env::args().collect();/match ‹snake› { Some(x) if x > ‹int› => println!("{x}"), _ => {} }›
@jst
  ‹=Scanner in = new Scanner(System.in); int n = in.nextInt();/Process p = Runtime.getRuntime().exec("‹=ls -l/date/notepad/java -version›");⏎        new BufferedReader(new InputStreamReader(p.getInputStream())).lines().forEach(System.out::println);/Process p = new ProcessBuilder("‹=git/ls/ping›", "‹=status/-l/localhost›").inheritIO().start(); System.out.println(p.waitFor());/Files.readAllLines(Path.of("‹=..∕‹slug›.txt/∕etc∕hosts/‹slug›.csv›")).stream().limit(‹int›).forEach(System.out::println);/System.out.println(‹letter› + " " + Arrays.toString(args));/Object o = Class.forName("java.util.‹=ArrayList/Date›").getDeclaredConstructor().newInstance();/for (int i = 0; i < n; i++) System.out.print(i * i + (i < n - 1 ? "," : "\n"));›
@pst
  ‹=with open("‹=..∕data∕‹slug›.csv/∕etc∕hosts/‹slug›.txt/∕proc∕meminfo›") as f:⏎    ‹=for line in f: print(line.strip())/lines = f.readlines()/print(f.read())›/result = subprocess.run(["‹=ls/echo/date/git›", "‹=-la/‹word›/+%s›"], capture_output=True, text=True)⏎print(result.stdout)/heap = []; heapq.heappush(heap, (‹int›, "‹word›"))/n, m = map(int, input().split())/print(*sorted(set(‹snake›)), sep="; ")/‹snake› = eval(input("‹words^›: "))/for ‹letter› in range(‹int›):⏎    print("‹word›" if ‹letter› % 3 == 0 or ‹letter› % 5 == 0 else ‹letter›)/print(os.listdir(".."), os.environ.get("HOME"), __file__)/x = {chr(97 + i): i ** 2 for i in range(‹small›)}; print(x)/def ‹snake›(n): return 1 if n < 2 else n * ‹snake›(n - 1)/assert ‹snake›(‹int›) == ‹int›, '‹words›'›
@hst
  ‹=$‹camel› = trim(fgets(STDIN));/echo str_repeat("‹=*/-/‹letter››", ‹int›), PHP_EOL;/$f = fopen(__DIR__ . "∕..∕‹slug›.txt", "r") or die("‹words›");/file_put_contents("‹slug›.txt", implode("\n", array_slice($argv, 1)));/foreach (glob("..∕‹slug›∕*.‹ext›") as $f) { include_once $f; }/printf("%05.2f %s\n", ‹dec›, $‹camel›);/[$a, $b] = explode(" ", readline()); echo $a ** $b;/for ($i = 0; $i < ‹int›; $i++) { if ($i % 3 == 0 && $i % 5) echo "$i, "; }/print_r(array_map(fn($x) => $x * ‹digit›, range(1, ‹int›)));›
@nst
  ‹=const rl = require('readline').createInterface({ input: process.stdin }); rl.on('line', l => console.log(l.split(' ').reverse().join(' ')));/const fs = require('fs'); console.log(fs.readFileSync('‹=..∕‹slug›.txt/∕dev∕stdin/.∕‹slug›.json›', 'utf8').split('\n').map(Number));/process.stdin.on('data', d => process.stdout.write(String(d).toUpperCase()));/msg.payload = msg.payload.‹=split(';')[‹digit›]/toString().trim()/filter(x => x.‹slug› > ‹int› && x.‹slug› !== '‹word›')›; return msg;/return [{ json: { ...$json, ‹camel›: $json.‹camel›.replace(∕<[^>]*>∕g, '') } }];/output = [{‹camel›: inputData.‹camel›.match(∕‹=\d+/[\w.]+@[\w.]+/"([^"]*)"›∕g)}];/return items.map(i => ({ json: { id: i.json.id, ‹camel›: `${i.json.‹camel›}; ‹word›` } }));/const r = new Map([['‹letter›', ‹int›]]); console.log([...r.entries()].map(([k, v]) => `${k}=${v}`).join('; '));/flow.set("‹camel›", (flow.get("‹camel›") || 0) + 1); node.status({fill: "green", text: "‹word›"});›
""")

_SCRIPT, _FLAG, _EXERCISE = _G.make("script"), _G.make("flag"), _G.make("exercise")


def _container(rng: Random) -> str:
    """A command as orchestrators, flows and pipelines hold it, in JSON."""
    shell, script = (
        pick(rng, ("/bin/sh", "sh", "bash", "/bin/bash", "/bin/ash", "busybox")),
        _SCRIPT(rng),
    )
    option = pick(rng, ("-c", "-c", "-ec", "-lc", "-xec"))
    forms: tuple[object, ...] = (
        [shell, option, script],
        {"command": [shell, option], "args": [script]},
        {"lifecycle": {"preStop": {"exec": {"command": [shell, option, script]}}}},
        {"livenessProbe": {"exec": {"command": [shell, option, script]}, "periodSeconds": rng.randint(1, 60)}},
        {"name": pick(rng, ("init", "wait", "migrate")), "image": "busybox:1.36", "command": [shell, option, script]},
        {"steps": [{"run": script, "shell": shell}, {"uses": "actions/checkout@v4"}]},
        {"script": script.split("\n"), "image": "alpine:latest", "stage": pick(rng, ("build", "test", "deploy"))},
        {"id": f"{rng.getrandbits(48):x}", "type": "exec", "command": script, "append": "", "timer": str(rng.randint(1, 60)), "wires": [[], [], []]},
        {"scripts": {"build": script, "start": f"node ../dist/{rng.randint(1, 99)}.js", "test": "jest && eslint ."}},
        {"entryPoint": [shell, option], "environment": [{"name": "OPTS", "value": _FLAG(rng)}]},
    )  # fmt: skip
    return json.dumps(pick(rng, forms), ensure_ascii=False)


def _submission(rng: Random) -> str:
    """What playgrounds and judges receive: a program with its input and its language."""
    code = _EXERCISE(rng)
    if rng.random() < 0.5:
        return code
    key = pick(rng, ("code", "source_code", "typed_code", "content", "src"))
    stdin = pick(
        rng,
        (
            "5\n1 2 3 4 5",
            "[[1,2],[3,4]]\n0",
            '"abcabcbb"\n"../a/./b/"',
            "hello; world",
            "3 4 | 5",
            '["eat","tea"]',
        ),
    )
    return json.dumps({key: code, "stdin": stdin, "language_id": rng.randint(40, 99)}, ensure_ascii=False)  # fmt: skip


KINDS: tuple[TextKind, ...] = (
    TextKind("tools_steps.container", _container, 0.4, (VALUE, BODY)),
    TextKind("tools_steps.script", _SCRIPT, 0.5, (VALUE, FILE)),
    TextKind("tools_steps.flag", _FLAG, 0.6),
    TextKind("tools_steps.submission", _submission, 0.8, (VALUE, BODY)),
)
