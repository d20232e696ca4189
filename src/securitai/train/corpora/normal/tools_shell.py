"""Shell that arrives legitimately: scripts, pipelines' jobs, containers, start-up data, cron, manuals, transcripts.

Whole commands and whole files as build services, orchestrators, ticket systems
and assistants receive them; nothing here is appended to another value.
"""

from __future__ import annotations

from securitai.train.corpora.kinds import BODY, FILE, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@dir
  ‹=/tmp∕‹slug›/∕opt∕‹slug›/∕var∕lib∕‹slug›/∕etc∕‹slug›/∕srv∕www∕‹slug›/$HOME∕.‹slug›/~∕‹slug›/.∕‹slug›/..∕‹slug›/dist/build/∕usr∕local∕‹slug›/∕app/∕data/"$DIR"/${‹const›}∕‹slug›/$GITHUB_WORKSPACE/∕mnt∕‹slug›/∕home∕‹user›∕‹slug›/∕backups/../node_modules/target›
@file_
  ‹dir›/‹slug›.‹=conf/yml/json/txt/log/sh/env/tar.gz/sql/py/csv/crt/service/pid›
  ‹=∕etc∕hosts/∕etc∕os-release/∕etc∕fstab/∕etc∕nginx∕nginx.conf/∕etc∕ssh∕sshd_config/∕etc∕resolv.conf/∕var∕log∕syslog/∕var∕log∕nginx∕access.log/∕var∕log∕auth.log/~∕.bashrc/~∕.ssh∕id_ed25519.pub/∕proc∕meminfo/∕dev∕null/∕etc∕environment/∕var∕log∕messages/.env/package.json/Makefile/docker-compose.yml/∕etc∕sysctl.conf/∕etc∕crontab/requirements.txt›
  ‹slug›.‹=log/txt/csv/json/sh/py/sql.gz/tgz›
@pkg
  ‹=curl/jq/git/nginx/ca-certificates/build-essential/python3-pip/unzip/postgresql-client/redis-server/htop/vim/libssl-dev/gnupg/openssl/rsync/ffmpeg/imagemagick/nodejs/netcat-openbsd/dnsutils/certbot/‹lib››
@svc
  ‹=nginx/docker/ssh/sshd/postgresql/redis/cron/apache2/php8.2-fpm/mysql/‹slug›/‹slug›-worker/kubelet/rabbitmq-server›
@cmd
  ×2 ‹cmd_file›
  ×2 ‹cmd_net›
  ×2 ‹cmd_sys›
  ×3 ‹cmd_dev›
  ‹cmd_cloud›
@cmd_file
  ls -la‹=h/R/t/› ‹dir›
  cat ‹file_›‹= | head -‹int›/ | grep -v '^#'/ | wc -l/ | jq '.‹camel›'/ 2>∕dev∕null || true/ | sort | uniq -c | sort -rn | head/›
  cp ‹=-r/-a/-f/-n› ‹file_› ‹dir›
  mv ‹file_› ‹file_›.bak
  mkdir -p ‹dir›‹= && cd $_/ && chown -R ‹user›:‹=www-data/‹slug›/1000› ‹dir›/›
  rm -‹=f/rf/r› ‹dir›‹=∕*//∕‹slug›-*.log›
  chmod ‹=+x/755/600/0644/-R g+w/a+rx› ‹file_›
  chown ‹=root:root/‹user›:‹user›/www-data› ‹file_›
  find ‹dir› ‹=-name '*.‹ext›'/-type f -mtime +‹int›/-size +‹int›M/-maxdepth ‹digit› -iname "*‹slug›*"› ‹=-delete/-exec rm -f {} \;/-print0 | xargs -0 ls -l/-exec grep -l "‹word›" {} +/| xargs wc -l/-exec chmod 644 {} \;/›
  grep -‹=rn/i/E/c/oP/rnw/v› ‹='‹word›'/"‹word›\|‹word›"/'^‹const›='/-e "‹words›"/'error\|fail'› ‹file_›‹= | tail -‹int›/ | cut -d= -f2/ | awk '{print $1}' | sort -u/ && echo found/ || exit 1/›
  sed -i‹=//.bak/ ''› ‹='s∕‹word›∕‹word›∕g'/"s|‹host›|$DOMAIN|g"/'∕^#∕d'/"s∕^‹const›=.*∕‹const›=$‹const›∕"/'$ a ‹snake›=‹int›'/-e 's∕^ *∕∕' -e '‹int›,$d'› ‹file_›
  awk ‹='{print $‹digit›}'/-F: '{print $1, $3}'/'NR>1 {s+=$‹digit›} END {print s}'/-F',' '$‹digit› > ‹int› {print $0}'/'∕‹word›∕ {print $NF}'› ‹file_›
  tar -‹=czf/xzf/cJf/xf› ‹slug›-$(date +%‹=F/Y%m%d/s›).tar.gz ‹=-C ‹dir› ./--exclude=node_modules .∕‹slug›/‹dir›/--strip-components=1›
  tail -‹=f/n ‹int›/F› ‹file_›‹= | grep --line-buffered ‹word›/ | tee ‹slug›.txt/›
  echo "‹=‹words›/$(date) ‹words›/‹const›=‹word›/export PATH=$PATH:‹dir›/==> ‹words›/::set-output name=‹slug›::$‹const›/done: $?/$‹const› ‹=>/>=› ‹int››" ‹=>> ‹file_›/> ‹file_›/| tee -a ‹file_›/| sudo tee ‹file_› > ∕dev∕null/>&2//›
  cat ‹=<<EOF/<<'EOF'/<<-EOF› > ‹file_›⏎‹const›=‹word›⏎‹slug›: "$‹const›"⏎EOF
  printf '%s\n' "$‹const›"‹= "‹word›"/› ‹=>> ‹file_›/| base64 -w0/| sha256sum | cut -c1-‹small›/| md5sum/| xxd -p›
  diff ‹=-u/-rq› ‹file_› ‹file_› | ‹=less/head -‹int›/patch -p1›
  ln -sf‹=n/› ‹file_› ‹dir›
  du -sh ‹dir›/* ‹=| sort -h | tail/2>∕dev∕null/›
  base64 -d <<< "‹b64›" > ‹file_›
  source ‹=.venv∕bin∕activate/‹file_›/~∕.bashrc›
  test -f ‹file_› && . ‹file_› || echo "‹words›"
  for f in ‹dir›/*.‹ext›; do ‹=echo "$f"/mv "$f" "${f%.*}.‹ext›"/convert "$f" -resize 50% "out∕$(basename "$f")"/gzip -9 "$f"/psql -f "$f"›; done
  while read ‹=-r line/-r a b/line›; do ‹=echo "$line"/curl -s "https:∕∕‹host›∕$line" >∕dev∕null/printf "%s\n" "${line,,}"›; done < ‹file_›
  if ‹=[ -f ‹file_› ]/[[ "$‹const›" == "‹word›" ]]/[ -z "$1" ]/! command -v ‹slug› &> ∕dev∕null/[ $? -ne 0 ]/(( $# < ‹digit› ))/[[ $‹const› =~ ^v[0-9]+ ]]›; then ‹cmd›; fi
@cmd_inst
  curl -‹=fsSL/sSf/sL/sSL/LsSf› https://‹=get./install./sh./›‹domain›‹=∕install.sh/∕setup_20.x/∕‹slug›.sh/› | ‹=sh/bash/sudo bash -/sudo -E bash -/sh -s -- -y/bash -s -- --version v‹ver›/zsh/python3 -›
  wget -qO- https://‹host›/‹slug›/install.sh | ‹=bash/sh/sudo sh›
  bash <(curl -s https://‹host›/‹slug›.sh)‹= -t ‹alnum›/›
  /bin/bash -c "$(curl -fsSL https://raw.githubusercontent.com/‹user›/‹slug›/HEAD/install.sh)"
  sh -c "$(wget -O- https://raw.githubusercontent.com/‹user›/‹kebab›/master/tools/install.sh)"
@cmd_net
  curl -‹=fsSL/s/sSf/L/X POST/v/I› ‹=‹url›/-H "Authorization: Bearer $TOKEN" https:∕∕‹host›∕v1∕‹slug›/-H 'Content-Type: application∕json' -d '{"‹slug›":"‹word›"}' ‹url›/http:∕∕localhost:‹port›∕‹=health/metrics/actuator∕info› || exit 1/-o ∕usr∕local∕bin∕‹slug› ‹url›/-u "$USER:$PASS" --data @‹file_› ‹url›/https:∕∕‹host›∕‹slug›.gpg | sudo gpg --dearmor -o ∕etc∕apt∕keyrings∕‹slug›.gpg/--retry ‹digit› ‹url› | tar xz -C ‹dir›/http:∕∕127.0.0.1:‹port›∕‹slug›?x=1\&y=2 | jq .›
  wget -q‹=O - ‹url› | ‹=tar xz/gunzip > ‹file_››/ ‹url› -P ‹dir›/ --show-progress ‹url› -O ‹file_›/O- https:∕∕‹host›∕key.asc | apt-key add -›
  ping -c ‹small› ‹host›
  ‹=nslookup/dig +short/host/whois› ‹domain›
  nc -z‹=v/vw‹digit›› ‹host› ‹port›
  ssh ‹=-i ~∕.ssh∕‹slug›.pem /-p ‹port› /-o StrictHostKeyChecking=no /-L ‹port›:localhost:‹port› /›‹user›@‹host›‹= '‹cmd_sys›'/ "cd ‹dir› && ‹cmd_dev›"/ <<'EOF'⏎‹cmd_sys›⏎EOF/›
  scp ‹=-r /-P ‹port› /›‹file_› ‹user›@‹host›:‹dir›
  rsync -a‹=vz/vzP/zv --delete› ‹=--exclude '.git' /-e "ssh -p ‹port›" /›‹dir›/ ‹=‹user›@‹host›:‹dir›/∕backups∕$(date +%F)›/
  openssl ‹=req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days ‹int› -subj "∕CN=‹host›"/s_client -connect ‹host›:443 </dev/null | openssl x509 -noout -dates/rand -hex ‹int›/enc -d -aes-256-cbc -in ‹file_› -k $KEY/dgst -sha256 ‹file_››
  until ‹=pg_isready -h db/curl -sf http:∕∕localhost:‹port›∕health/nc -z ‹slug› ‹port›/docker info >∕dev∕null 2>&1›; do sleep ‹digit›; done‹=; ‹cmd_dev›/ && ‹cmd_dev›/›
  ss -tlnp | grep ‹=:‹port›/‹svc›› || netstat -an
  ip ‹=addr show eth0/route get 1.1.1.1/-br link› | awk '{print $‹digit›}'
  ‹=iptables -A INPUT -p tcp --dport ‹port› -s ‹ip›∕24 -j ACCEPT/ufw allow ‹port›∕tcp && ufw enable/firewall-cmd --permanent --add-port=‹port›∕tcp; firewall-cmd --reload/nft add rule inet filter input tcp dport { 22, ‹port› } accept›
@cmd_sys
  sudo ‹cmd_file›
  ‹=sudo /›systemctl ‹=restart/status/enable --now/stop/reload/is-active --quiet› ‹svc›‹= && sudo systemctl status ‹svc› --no-pager/ || journalctl -u ‹svc› -n ‹int›//; systemctl daemon-reload›
  journalctl -‹=u ‹svc› -f/xe --no-pager/u ‹svc› --since "‹int› min ago" | grep -i ‹word›/p err -b›
  ‹=sudo /›apt-get ‹=update && apt-get install -y --no-install-recommends ‹pkg› ‹pkg› && rm -rf ∕var∕lib∕apt∕lists∕*/-y upgrade/install -y ‹pkg›/update -qq && apt-get install -yqq ‹pkg*1-4›/purge -y ‹pkg›; apt autoremove›
  ‹=yum -y/dnf -y/brew/zypper -n/choco/snap/conda/flatpak› install ‹pkg›‹= && systemctl enable --now ‹svc›/ ‹pkg›/ 2>&1 | tail -‹digit›/›
  ‹=apk add --no-cache/pacman -S --noconfirm› ‹pkg› ‹pkg›
  ps ‹=aux/-ef› | grep ‹=[‹letter›]‹slug›/‹svc› | grep -v grep/-c ‹slug››‹= | awk '{print $2}' | xargs kill -9/›
  ‹=df -h ∕ && free -m/hostname -f; date/nproc; lscpu | head/env | sort | grep ‹const›/last -n ‹int›/uptime; who/top -bn1 | head -‹int›/lsof -i :‹port›/vmstat 1 ‹digit›/mount | grep ‹slug›/dmesg -T | tail -‹int›/which ‹slug› || type ‹slug››
  ‹=useradd -m -s ∕bin∕bash ‹user› && usermod -aG docker,sudo ‹user›/adduser --disabled-password --gecos "" ‹user›/passwd -l ‹user›/groupadd -g ‹int› ‹slug› || true/echo "‹user› ALL=(ALL) NOPASSWD:ALL" > ∕etc∕sudoers.d∕‹user›/echo "‹user›:‹alnum›" | chpasswd›
  ‹=sysctl -w vm.max_map_count=262144/ulimit -n 65535/swapoff -a && sed -i '∕swap∕d' ∕etc∕fstab/timedatectl set-timezone Europe∕Berlin/hostnamectl set-hostname ‹host›/shutdown -r +‹digit›/nohup .∕‹slug› > ‹slug›.log 2>&1 &/kill -HUP $(cat ∕run∕‹slug›.pid)/sleep ‹int› && reboot/crontab -l | { cat; echo "0 ‹digit› * * * ‹dir›∕‹slug›.sh"; } | crontab -›
  (crontab -l 2>/dev/null; echo "*/‹digit› * * * * ‹dir›/‹slug›.sh") | crontab -
  trap '‹=rm -f "$tmp"/kill $PID; exit 1/cleanup›' EXIT‹= INT TERM/›
  export ‹const›=‹="$(‹=git rev-parse --short HEAD/cat VERSION/date +%s/pwd/nproc/hostname -s/aws sts get-caller-identity --query Account --output text›)"/‹dir›:$PATH/${‹const›:-‹word›}/‹word›/`date +%Y%m%d`/'‹words›'›
@cmd_dev
  git ‹=clone ‹=--depth 1 /›https:∕∕github.com∕‹user›∕‹kebab›.git && cd ‹kebab›/pull --rebase origin main/commit -‹=am/m› "‹words›"/push origin HEAD:‹kebab› --force-with-lease/log --oneline -‹int› | cat/checkout -b ‹=feature∕/fix∕›‹kebab›/diff HEAD~‹digit› -- ‹slug›∕ | head -‹int›/rev-parse HEAD/stash && git pull && git stash pop/config --global user.email "‹email›"/tag -a v‹ver› -m '‹words›' && git push --tags/submodule update --init --recursive/fetch --all -p; git branch -vv | grep ': gone]' | awk '{print $1}' | xargs git branch -D›
  npm ‹=ci && npm run build/install --save-dev ‹lib›/test -- --coverage/run ‹slug›:‹slug›/i -g ‹lib› || sudo npm i -g ‹lib›/audit fix --force; npm outdated/publish --access public›
  ‹=yarn/pnpm/bun/npx/uv/poetry› ‹=install --frozen-lockfile/run ‹slug›/add -D ‹lib›/exec ‹lib› --version/tsc --noEmit && echo ok/build; ls dist›
  pip‹=3/› install ‹=-r requirements.txt/-U ‹lib›/-e .[dev]/--no-cache-dir ‹lib›==‹ver›/'‹lib›>=‹digit›,<‹digit›' 2>&1 | tail -1›
  python‹=3/› ‹=-m venv .venv && . .venv∕bin∕activate && pip install -U pip/manage.py migrate --noinput && gunicorn ‹slug›.wsgi -b 0.0.0.0:‹port›/-c 'import ‹lib›; print(‹lib›.__version__)'/-c "import os, sys; print(os.environ.get('‹const›', ''), sys.argv[1:])"/-m http.server ‹port›/-m pytest tests∕ -k "‹slug› and not ‹slug›" -x/‹slug›.py --‹slug› ‹int› > out.txt 2> err.txt/- <<'PY'⏎import json,sys⏎print(json.load(open("‹slug›.json"))["‹slug›"])⏎PY›
  docker ‹=run --rm -it -v "$PWD":∕app -w ∕app ‹lib›:‹ver› ‹=bash/sh -c '‹cmd_file›'/npm test›/run -d --name ‹slug› -p ‹port›:‹port› -e ‹const›=‹word› --restart unless-stopped ‹user›∕‹slug›:latest/build -t ‹user›∕‹slug›:‹ver› . && docker push ‹user›∕‹slug›:‹ver›/exec -it ‹slug›_db psql -U postgres -c "select count(*) from ‹snake›;"/exec ‹slug› sh -c '‹cmd_file›'/logs -f --tail ‹int› ‹slug› 2>&1 | grep -v health/compose up -d --build; docker compose logs -f ‹slug›/ps -aq | xargs docker rm -f/system prune -af && journalctl --vacuum-size=1G/inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' ‹slug›/cp ‹slug›:‹file_› ./run -v ∕var∕run∕docker.sock:∕var∕run∕docker.sock ‹slug››
  kubectl ‹=get pods -n ‹slug› -o wide | grep -v Running/exec -it ‹kebab›-0 -- ‹=sh -c '‹cmd_file›; ‹cmd_file›'/bash/cat ∕etc∕resolv.conf›/apply -f ‹=‹url›/- <<EOF⏎kind: Namespace⏎EOF/k8s∕›/logs -l app=‹slug› --since=‹int›m | jq -r '.msg'/rollout restart deploy∕‹slug› && kubectl rollout status deploy∕‹slug›/get secret ‹slug› -o jsonpath='{.data.‹slug›}' | base64 -d/run tmp --rm -it --image=busybox -- wget -qO- http:∕∕‹slug›.‹slug›:‹port›/delete pod ‹kebab› --grace-period=0 --force/port-forward svc∕‹slug› ‹port›:‹port› &/patch deploy ‹slug› -p '{"spec":{"replicas":‹digit›}}'›
  ‹=helm upgrade --install ‹slug› ‹slug›∕‹slug› -n ‹slug› --set image.tag=$TAG --values values.yaml/terraform init -input=false && terraform apply -auto-approve -var="‹snake›=‹word›"/ansible-playbook -i hosts.ini ‹slug›.yml --limit '‹slug›:!‹slug›' -e "‹snake›=‹word›"/packer build -var 'ami=‹slug›' ./vagrant up && vagrant ssh -c '‹cmd_file›'›
  ‹=make -j$(nproc) && sudo make install/cmake -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build/.∕configure --prefix=∕usr∕local && make/cargo build --release 2>&1 | tail -‹int›/go build -ldflags "-s -w -X main.version=$(git describe --tags)" -o bin∕‹slug› .∕cmd∕.../go test .∕... -run 'Test‹pascal›' -count=1/mvn -B -q clean package -DskipTests/.∕gradlew test --tests "*.‹pascal›*"/bundle exec rails db:migrate RAILS_ENV=production/composer install --no-dev -o && php artisan migrate --force/dotnet publish -c Release -o out/gcc -O2 -Wall ‹slug›.c -o ‹slug› -lm && .∕‹slug› < in.txt/g++ -std=c++17 -o a.out main.cpp; .∕a.out/javac Main.java && java Main›
  ‹=psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -c "‹=select 1/drop table if exists ‹snake›/alter table ‹snake› add column ‹snake› text›;"/psql -U ‹user› -d ‹slug› -f ‹slug›.sql/pg_dump -Fc ‹slug› | gzip > ‹dir›∕‹slug›-$(date +%F).gz/mysql -u root -p"$MYSQL_ROOT_PASSWORD" -e "CREATE DATABASE ‹snake›; GRANT ALL ON ‹snake›.* TO '‹user›'@'%';"/mysqldump --single-transaction -h db ‹slug› | mysql ‹slug›_copy/redis-cli -h ‹host› --scan --pattern '‹slug›:*' | xargs redis-cli del/mongosh --quiet --eval 'db.‹snake›.countDocuments({})'/sqlite3 ‹slug›.db ".tables" "select * from ‹snake› limit ‹digit›;"/ffmpeg -i in.mp4 -vf "scale=1280:-2,fps=30" -c:a copy out.mp4/convert in.png -resize 50% \( +clone -blur 0x3 \) out.png/pandoc -s ‹slug›.md -o ‹slug›.pdf›
  wp ‹=search-replace 'http:∕∕‹domain›' 'https:∕∕‹domain›' --skip-columns=guid/plugin update --all/user create ‹user› ‹email› --role=editor/db export - | gzip > ‹slug›.sql.gz/eval 'echo wp_count_posts()->publish;'›
@cmd_cloud
  aws ‹=s3 sync ‹dir› s3:∕∕‹kebab›∕‹slug› --delete --exclude "*.map"/s3 cp s3:∕∕‹kebab›∕‹slug›.tgz - | tar xz/ec2 describe-instances --filters "Name=tag:Env,Values=‹slug›" --query 'Reservations[].Instances[?State.Name==`running`].[InstanceId]' --output text/ssm get-parameter --name "∕‹slug›∕‹slug›" --with-decryption | jq -r .Parameter.Value/ecr get-login-password | docker login --username AWS --password-stdin ‹big›.dkr.ecr.eu-west-1.amazonaws.com/logs tail ∕aws∕lambda∕‹slug› --follow --filter-pattern '"ERROR"'/eks update-kubeconfig --name ‹slug› && kubectl get ns›
  ‹=gcloud compute ssh ‹slug› --zone us-central1-a --command='‹cmd_sys›'/gcloud run deploy ‹slug› --image gcr.io∕‹kebab›∕‹slug› --set-env-vars="A=1,B=‹word›"/az vm run-command invoke -g ‹slug› -n ‹slug› --command-id RunShellScript --scripts "‹cmd_file› && ‹cmd_file›"/gsutil -m rsync -r ‹dir› gs:∕∕‹kebab›/heroku run rails c -a ‹kebab›/flyctl secrets set ‹const›=‹alnum› && flyctl deploy/vault kv get -field=‹slug› secret∕‹slug›/gh pr create --fill --base main || gh pr view --web/gh api repos∕:owner∕:repo∕releases --jq '.[0].tag_name'/doctl compute droplet list --format "ID,Name" | tail -n +2›
@line
  ‹cmd›
  ‹cmd› && ‹cmd›
  ‹cmd›; ‹cmd›
  cd ‹dir› && ‹cmd_dev›‹= && ‹cmd_file›//; echo "exit: $?"/ 2>&1 | tail -‹int›/ || true›
  ‹=bash -lc/sh -c/bash -c/∕bin∕sh -c› '‹cmd_dev›'
  set -e; ‹cmd›; ‹cmd›
  ‹cmd› || { echo "‹words›" >&2; exit 1; }
  [ -d ‹dir› ] && ‹cmd_file› || ‹cmd_file›
  ‹const›=‹word› ‹cmd_dev›
  (cd ‹dir› && ‹cmd_file›) & wait
  timeout ‹int› ‹cmd_dev› ‹=2>&1 | tee ‹slug›.log//> ∕dev∕null 2>&1 &›
  # ‹words›⏎‹cmd›
@script
  #!/bin/‹=bash/sh/bash -xe/bash -e›⏎‹=set -euo pipefail⏎/set -e⏎/⏎/export DEBIAN_FRONTEND=noninteractive⏎/# ‹words›⏎›‹sline*2-8|⏎›⏎
  #!/usr/bin/env ‹=bash/sh/zsh›⏎#⏎# ‹sentence›⏎#⏎⏎‹sline*2-7|⏎›
  ‹sline*2-6|⏎›
  ‹snake›() {⏎  local ‹slug›="$1"‹=; shift/›⏎  ‹cmd›⏎  return ‹digit›⏎}⏎⏎‹snake› "$@"⏎
  usage() { echo "Usage: $0 [-h] [-‹letter› ‹slug›]"; exit 1; }⏎while getopts "h‹letter›:" opt; do⏎  case $opt in⏎    ‹letter›) ‹const›="$OPTARG" ;;⏎    *) usage ;;⏎  esac⏎done⏎‹sline*1-3|⏎›
  case "$1" in⏎  start) ‹cmd› ;;⏎  stop|‹slug›) ‹cmd›;;⏎  *) echo "Usage: $0 {start|stop}" ; exit 2;;⏎esac
  #cloud-config⏎‹=package_update: true⏎/hostname: ‹slug›⏎/›‹=packages:⏎  - ‹pkg›⏎  - ‹pkg›⏎/users:⏎  - name: ‹user›⏎    sudo: ALL=(ALL) NOPASSWD:ALL⏎    ssh_authorized_keys:⏎      - ssh-ed25519 ‹b64› ‹user›@‹slug›⏎/write_files:⏎  - path: ‹file_›⏎    permissions: '0644'⏎    content: |⏎      ‹const›=‹word›⏎›runcmd:⏎  - ‹=[ sh, -c, "‹cmd_file›" ]/‹cmd_sys›/systemctl restart ‹svc››⏎  - ‹cmd›⏎
  UserData:⏎  Fn::Base64: !Sub |⏎    #!/bin/bash -xe⏎    ‹cmd_sys›⏎    ‹cmd›⏎    /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource ‹pascal› --region ${AWS::Region}
  #!/bin/sh⏎# ‹=pre-commit/pre-push/post-receive/post-merge/commit-msg›⏎‹=while read oldrev newrev ref; do⏎  [ "$ref" = "refs∕heads∕main" ] && GIT_WORK_TREE=‹dir› git checkout -f⏎done/files=$(git diff --cached --name-only --diff-filter=ACM | grep '\.‹ext›$')⏎[ -z "$files" ] && exit 0⏎echo "$files" | xargs npx eslint || exit 1/if ! grep -qE '^(feat|fix|chore)(\(.+\))?: ' "$1"; then echo "‹words›" >&2; exit 1; fi/‹cmd_dev› || exit 1›⏎
@sline
  ×8 ‹line›
  ‹cmd_inst›
  ⏎# ‹words›
  ‹const›="‹=$(‹cmd_file›)/${1:-‹word›}/‹word›/$(dirname "$0")∕..›"
  echo "‹words›..."
  if ‹=[ "$1" = "--‹slug›" ]/[ ! -d ‹dir› ]/grep -q ‹word› ‹file_›/[[ -n "${‹const›:-}" ]]›; then⏎  ‹cmd›⏎‹=else⏎  ‹cmd›⏎/elif [ "$?" -gt 0 ]; then⏎  exit 1⏎/›fi
  for ‹letter› in ‹=$(seq 1 ‹int›)/a b c/"${‹const›[@]}"/{1..‹small›}/`ls ‹dir›`›; do⏎  ‹cmd›⏎done
  sleep ‹int›
@ci
  name: ‹word^›⏎on:⏎  ‹=push:⏎    branches: [main, 'release∕**']/pull_request:/schedule:⏎    - cron: '‹digit› ‹digit› * * 1'/workflow_dispatch:⏎    inputs:⏎      ‹slug›: {required: true}›⏎jobs:⏎  ‹slug›:⏎    runs-on: ‹=ubuntu-latest/[self-hosted, linux]/${{ matrix.os }}/windows-2022›⏎    ‹=if: github.event_name == 'push' && !contains(github.event.head_commit.message, '[skip ci]')⏎    /›steps:⏎      - uses: actions/checkout@v4⏎‹gstep*1-4|⏎›⏎
  ‹gstep*1-3|⏎›
  ‹=stages: [build, test, deploy]⏎⏎/image: ‹lib›:‹ver›⏎/default:⏎  interruptible: true⏎/›‹slug›:‹slug›:⏎  stage: ‹slug›⏎  ‹=before_script:⏎    - ‹cmd_sys›⏎  /›script:⏎    - ‹line›⏎    - ‹=|⏎      ‹line›⏎      ‹line›/'‹cmd_dev›'/‹cmd››⏎  ‹=rules:⏎    - if: '$CI_COMMIT_BRANCH == "main" && $CI_PIPELINE_SOURCE != "schedule"'/only: [tags]/artifacts: {paths: [dist∕], expire_in: 1 week}/when: manual/allow_failure: true›⏎
  pipeline {⏎  agent ‹=any/{ docker { image '‹lib›:‹ver›' } }/{ label '‹slug›' }›⏎  ‹=options { timeout(time: ‹int›, unit: 'MINUTES') }⏎  /environment { ‹const› = credentials('‹slug›') }⏎  /›stages { stage('‹word^›') { steps { ‹=sh '‹cmd_dev›'/sh ""‹quo›⏎    ‹cmd›⏎    ‹cmd›⏎  ""‹quo›/bat 'msbuild ‹pascal›.sln ∕t:Rebuild'/script { def v = sh(script: '‹cmd_file›', returnStdout: true).trim(); echo "v=${v}" }› } } }⏎  post { always { junit '**/target/*.xml' } }⏎}
  node('‹slug›') {⏎  checkout scm⏎  sh "‹cmd_dev› && ‹cmd_file›"⏎  archiveArtifacts artifacts: '‹slug›/**/*.jar', fingerprint: true⏎}
  version: 2.1⏎jobs:⏎  ‹slug›:⏎    docker: [{image: cimg/‹lib›:‹ver›}]⏎    steps:⏎      - checkout⏎      - run: {name: "‹words^›", command: "‹cmd_file›"}⏎      - run: |⏎          ‹line›⏎
  ‹=trigger: [main]⏎/pool: {vmImage: 'ubuntu-latest'}⏎/›steps:⏎- ‹=script/bash/pwsh›: |⏎    ‹cmd›⏎    echo "##vso[task.setvariable variable=‹slug›]$(‹slug›)"⏎  displayName: '‹words^›'⏎  condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))
  version: 0.2⏎phases:⏎  install:⏎    commands: ['‹cmd_sys›']⏎  build:⏎    commands:⏎      - ‹cmd›⏎      - ‹cmd_cloud›⏎
  - ‹=hosts: ‹slug›⏎  become: true⏎  tasks:⏎    - /›name: ‹words^›⏎      ‹=ansible.builtin.shell: |⏎        ‹line›⏎      args: {executable: ∕bin∕bash, creates: ‹file_›}/command: ‹cmd_file›⏎      register: ‹slug›⏎      changed_when: "'‹word›' in ‹slug›.stdout"/template: {src: ‹slug›.j2, dest: "‹file_›", mode: '0644'}⏎      notify: restart ‹svc›/lineinfile: {path: ‹file_›, regexp: '^#?‹pascal›', line: '‹pascal› no'}/apt: {name: [‹pkg›, ‹pkg›], state: present, update_cache: yes}/uri: {url: "http:∕∕localhost:‹port›∕‹slug›", status_code: 200}⏎      until: r.status == 200⏎      retries: ‹int››⏎      when: ‹=ansible_os_family == "Debian"/‹slug›.rc != 0/not ‹snake› | default(false) | bool/inventory_hostname in groups['‹slug›']›
  .PHONY: ‹slug› ‹slug›⏎‹const› ‹=:=/?=/=› ‹=$(shell git rev-parse --short HEAD)/‹word›/$(wildcard src∕*.c)›⏎⏎‹slug›: ‹=‹slug›/$(OBJ)/›⏎⇥‹=@/-/›‹cmd›⏎⇥‹cmd_dev›⏎⏎clean:⏎⇥rm -rf ‹dir› $(BIN)⏎
  set dotenv-load⏎⏎default:⏎  @just --list⏎⏎# ‹words›⏎‹slug› ‹slug›="‹word›":⏎  ‹cmd_dev›⏎  docker run {{‹slug›}} ‹cmd_file›⏎
@gstep
        - ‹=name: ‹words^›⏎        /›run: ‹line›
        - run: ‹cmd_inst›
        - run: |⏎          ‹line›⏎          echo "‹slug›=$(‹cmd_file›)" >> $GITHUB_‹=OUTPUT/ENV/STEP_SUMMARY›
        - name: ‹words^›⏎        env:⏎          ‹const›: ${{ secrets.‹const› }}⏎          TITLE: ${{ github.event.pull_request.title }}⏎        run: ‹cmd›
        - uses: ‹user›/‹kebab›@v‹digit›⏎        with: {‹slug›: "${{ hashFiles('**/package-lock.json') }}", script: "‹cmd_file›"}
        - if: ${{ failure() || steps.‹slug›.outputs.‹slug› != 'true' }}⏎        shell: bash⏎        run: ‹cmd›
@container
  FROM ‹=node/python/golang/alpine/debian/ubuntu/php/nginx/openjdk/rust/mcr.microsoft.com∕dotnet∕sdk/ruby›:‹ver›‹= AS build//-slim/-alpine›⏎‹dstep*2-9|⏎›⏎‹dend›⏎
  ‹dstep*2-5|⏎›
  {"Image":"‹lib›:‹ver›","Cmd":[‹dargs›],"Env":["‹const›=‹=‹word›/p@ss'w;‹word›&‹digit›/‹alnum›!$‹digit›/postgres:∕∕u:‹alnum›@db:5432∕‹slug›?sslmode=disable/-Xmx512m -XX:+UseG1GC›","PATH=/usr/local/bin:/usr/bin:/bin"],"HostConfig":{"Binds":["‹=‹dir›:‹dir›:ro/∕var∕run∕docker.sock:∕var∕run∕docker.sock/..∕‹slug›:∕data/∕etc∕localtime:∕etc∕localtime:ro›"],"PortBindings":{"‹port›/tcp":[{"HostPort":"‹port›"}]}},"Healthcheck":{"Test":["CMD-SHELL","‹health›"],"Interval":‹int›000000000}}
  {"AttachStdin":false,"AttachStdout":true,"Tty":true,"Cmd":[‹dargs›],"WorkingDir":"‹dir›","Env":["‹const›=‹word›"]}
  [‹dargs›]
  ‹health›
  services:⏎  ‹slug›:⏎    image: ‹lib›:‹ver›⏎    command: ‹=sh -c "‹cmd_dev›"/["--‹slug›=‹int›", "--‹kebab›"]/>⏎      bash -c "‹cmd_net› && ‹cmd_dev›"/‹cmd_dev››⏎    ‹=healthcheck:⏎      test: ["CMD-SHELL", "‹health›"]⏎      interval: ‹int›s/volumes: ["‹dir›:‹dir›", "∕var∕run∕docker.sock:∕var∕run∕docker.sock:ro"]/env_file: ..∕.env/ports: ["127.0.0.1:‹port›:‹port›"]/labels: ["traefik.http.routers.‹slug›.rule=Host(`‹host›`) && PathPrefix(`∕‹slug›`)"]/entrypoint: ["∕bin∕sh", "-c"]›⏎
  apiVersion: ‹=batch∕v1/v1/apps∕v1›⏎kind: ‹=CronJob/Pod/Job/Deployment›⏎metadata: {name: ‹kebab›, annotations: {note: "‹words›; don't delete"}}⏎spec:⏎  containers:⏎    - name: ‹slug›⏎      image: ‹lib›:‹ver›⏎      command: ["‹=sh/bash/∕bin∕sh/∕bin∕bash›", "-‹=c/ec/lc›"]⏎      args:⏎        - |⏎          ‹line›⏎          ‹line›⏎      ‹=volumeMounts: [{name: ‹slug›, mountPath: ‹dir›}]/lifecycle: {preStop: {exec: {command: ["sh", "-c", "sleep ‹int›"]}}}/livenessProbe: {exec: {command: ["cat", "∕tmp∕healthy"]}}/securityContext: {runAsUser: 0}›⏎
  {"command":[‹dargs›],"args":["‹=--‹slug›=‹int›/set -e; ‹cmd_net›; ‹cmd_file›/‹cmd_dev››"],"volumeMounts":[{"name":"‹slug›","mountPath":"‹=∕var∕run∕secrets∕‹slug›/∕etc∕‹slug›/∕host∕proc/∕var∕lib∕docker›"}]}
  ‹cron› ‹=root /‹user› //›‹line›‹= >∕dev∕null 2>&1/ >> ∕var∕log∕‹slug›.log 2>&1//›
  # m h dom mon dow command⏎MAILTO=‹email›⏎‹cron› ‹line›⏎‹cron› ‹dir›/‹slug›.sh | logger -t ‹slug›⏎
@cron
  ‹=*∕‹small› * * * */0 ‹digit› * * */@reboot/@daily/‹small› ‹digit› 1 * */0 0 * * 0/‹digit›,‹hundred› 8-18 * * 1-5›
@quo
  "
@health
  ‹=curl -f http:∕∕localhost:‹port›∕‹slug› || exit 1/pg_isready -U ‹user› || exit 1/wget -qO- http:∕∕127.0.0.1:‹port›∕health | grep -q ok/redis-cli ping | grep PONG/test -f ∕tmp∕‹slug› && kill -0 1/nc -z localhost ‹port› || exit 1/mysqladmin ping -h 127.0.0.1 -u root --password=$$MYSQL_ROOT_PASSWORD/mongosh --eval 'db.adminCommand("ping")' | grep ok›
@dargs
  "‹=sh/bash/∕bin∕sh/∕bin∕bash›","-‹=c/lc/ec›","‹=‹cmd_file›/‹cmd_dev_›/echo hello | tee ∕tmp∕o; exit 0/ls -la ∕app && cat ∕etc∕hosts/exec ‹slug› --port ‹port›/‹slug› migrate && ‹slug› serve/while true; do date; sleep ‹int›; done/trap : TERM INT; sleep infinity & wait›"
  "‹=python/node/java/npm/rails/php›","‹=-m/server.js/-jar/start/-u/artisan›","‹=‹slug›/app.jar/--port=‹port›/‹slug›:app›"
  "‹slug›","--‹kebab›","‹=‹int›/‹dir›/‹word››"
  "-c","‹=shared_buffers=256MB/max_connections=‹int›/log_statement=all›"
@cmd_dev_
  ‹=npm ci && npm run ‹slug›/pip install -r requirements.txt && pytest -q/make ‹slug›; make ‹slug›/cd ∕‹slug› && .∕‹slug›.sh/go run . || true/bundle exec rake ‹slug›:‹slug›/apt-get update && apt-get install -y ‹pkg››
@dstep
  RUN ‹cmd_sys_›
  RUN ‹cmd_sys_› && \⏎    ‹cmd_file› && \⏎    ‹cmd_file›
  RUN ‹cmd_dev_›
  RUN curl -fsSL https://‹host›/‹slug›/install.sh | ‹=sh/bash -s -- -y› && rm -rf /root/.cache
  RUN --mount=type=‹=cache,target=∕root∕.cache∕pip/secret,id=‹slug›› ‹cmd_dev_›
  RUN echo "‹=<?php phpinfo();/‹const›=‹word›/ok/export PATH=∕opt∕‹slug›∕bin:$PATH›" >‹=>/› ‹file_›
  COPY ‹=. ./--from=build ∕app∕dist ∕usr∕share∕nginx∕html/--chown=node:node package*.json .∕/..∕‹slug› ‹dir›/requirements.txt ∕tmp∕›
  ENV ‹const›=‹word› PATH="/opt/‹slug›/bin:$PATH"
  WORKDIR ‹dir›
  ARG ‹const›=‹ver›
  USER ‹=1000:1000/node/nobody/‹slug››
  EXPOSE ‹port›
  HEALTHCHECK --interval=‹int›s CMD ‹health›
  ADD ‹url› /usr/local/bin/
  SHELL ["/bin/bash", "-o", "pipefail", "-c"]
  # ‹words›
@cmd_sys_
  ‹=apt-get update && apt-get install -y --no-install-recommends ‹pkg› ‹pkg› && rm -rf ∕var∕lib∕apt∕lists∕*/apk add --no-cache ‹pkg› ‹pkg›/docker-php-ext-install pdo_mysql ‹slug› && a2enmod rewrite/adduser -D ‹user› && chown -R ‹user› ‹dir›/set -eux; apt-get update; apt-get install -y ‹pkg›/groupadd -r ‹slug› && useradd -r -g ‹slug› ‹slug›/ln -sf ∕dev∕stdout ∕var∕log∕nginx∕access.log/yum install -y ‹pkg› && yum clean all›
@dend
  CMD ["‹=node", "server.js/python", "-m", "‹slug›/nginx", "-g", "daemon off;/apache2-foreground/sh", "-c", "‹cmd_dev_›/.∕‹slug››"]
  ENTRYPOINT ["‹=∕docker-entrypoint.sh/tini", "--/java", "-jar", "∕app.jar/∕bin∕sh", "-c/∕app∕‹slug››"]
  CMD ‹cmd_dev_›
@talk
  ‹=## Install⏎⏎/Install with: /## ‹word^›⏎⏎‹sentence›⏎⏎/To set up ‹slug›, run /›‹=```sh⏎‹cmd_inst›⏎```/`‹cmd_inst›`/    ‹cmd_inst›/$ ‹cmd_inst››‹=⏎⏎‹sentence›/, then ‹cmd_dev›/›
  ‹sentence› ‹=Run/Try/Just run/Please execute/First/You need›:⏎⏎```‹=bash/sh/shell/console/zsh/›⏎‹line*1-4|⏎›⏎```⏎‹sentence?›
  ‹=Did you try/What does/Why does/Can you explain/I ran/Could you fix/The step/Fails at/Do not use› `‹cmd›`‹=?/ - ‹words›?/ but it prints `‹slug›: command not found`/ and then `‹cmd_file›`/ on ‹os›/. ‹sentence›/ and nothing happens, I'm on ‹os›.›
  ‹words^›: `‹cmd›` ‹=vs/or/then/instead of/→› `‹cmd›`‹=?/./›
  ## ‹=Installation/Quick start/Deploy/Backup/Rollback/Troubleshooting/Runbook: ‹words››⏎⏎‹=1. /- /$ //›‹line›⏎‹=2. /- /$ //›‹line›⏎‹=3. /- /$ //›‹cmd›⏎⏎‹sentence?›
  # ‹pascal›⏎⏎‹sentence›⏎⏎    $ ‹=‹cmd_net›/‹cmd_inst››⏎    $ ‹cmd_dev›⏎⏎‹=[![CI](‹url›)](‹url›)/> ⚠️ Don't pipe `curl | sh` blindly./See `‹file_›` for options; ‹words›.›
  - `‹cmd›`‹= # ‹words›/ && ‹words›/: ‹words›/›⏎- ask about "‹words›" & ‹words›⏎- [‹=x/ ›] ‹words›
  ‹name›: can you ‹cmd_sys›?⏎‹name›: done, also ran ‹cmd_file›; ‹words›
  ‹=ssh in; /on the host: /runbook: /To reproduce: /Steps: /Workaround: /fix: /TL;DR /hint: /Postmortem: we /ops note: /‹clock› ›‹line›
  How do I ‹verb› a ‹noun› with ‹=awk/sed/find/curl/xargs/jq/rsync/tar/docker/kubectl›? I have `‹cmd_file›`, it says "‹=No such file or directory/Permission denied/unexpected EOF while looking for matching `"'/syntax error near unexpected token `done'/command not found/Argument list too long/Broken pipe›"
  ‹=I'll/Let me/Now I will/Next, I'll› ‹words›.⏎⏎<‹=bash/command/tool/execute›>‹line›</‹=bash/command/tool/execute›>
  {"‹=command/cmd/script/input/shell_command/code›":"‹cmd_file›‹=/ && ‹cmd_dev_›/; echo $?/ | head -‹int››"‹=,"timeout":‹int›/,"description":"‹words^›"/,"workdir":"∕workspace"/,"restart":false/›}
  {"name":"‹=bash/run_terminal_cmd/execute_command/shell/terminal›","arguments":{"command":"‹cmd_dev_›‹=/ 2>&1 | tail -‹int›/; ls -la/ && cat ‹file_››","is_background":false}}
  {"DocumentName":"AWS-RunShellScript","Parameters":{"commands":["‹cmd_file›","‹cmd_dev_›","if [ -f /var/run/reboot-required ]; then shutdown -r +‹digit›; fi"],"workingDirectory":["‹=∕tmp/∕opt∕‹slug››"]}}
@transcript
  ‹prompt›‹cmd›⏎‹out*1-4|⏎›⏎‹prompt›‹cmd›⏎‹out›‹=⏎‹prompt›/›
  ‹prompt›‹cmd›⏎‹out›
  ‹=user/›@‹slug›:~$ ‹cmd_file›⏎‹out*1-3|⏎›
  bash: ‹=line ‹int›: /›‹=‹slug›: command not found/syntax error near unexpected token `‹=(/fi/done/;;/|›'/∕bin∕‹slug›: Permission denied/cd: ‹dir›: No such file or directory/!": event not found/unexpected EOF while looking for matching `''›‹=⏎‹prompt›‹cmd›/›
  + ‹cmd›⏎‹out›⏎+ ‹cmd›⏎‹out›⏎‹=Error: Process completed with exit code ‹digit›./make: *** [Makefile:‹int›: ‹slug›] Error ‹digit›/npm ERR! code ELIFECYCLE/ERROR: Job failed: exit status 1›
  Step ‹digit›/‹small› : RUN ‹cmd_sys_›⏎ ---> Running in ‹hex12›⏎‹out›⏎The command '/bin/sh -c ‹cmd_dev_›' returned a non-zero code: ‹digit›
  #‹digit› [‹digit›/‹small›] RUN ‹cmd_dev_›⏎#‹digit› ‹dec› ‹out›⏎#‹digit› DONE ‹dec›s
  ‹=Jan/Nov/Mar› ‹small› ‹clock› ‹slug› ‹=CRON[‹int›]: (root) CMD (‹cmd_file›)/sudo:  ‹user› : TTY=pts∕0 ; PWD=‹dir› ; USER=root ; COMMAND=∕usr∕bin∕‹=systemctl restart ‹svc›/apt update/cat ∕var∕log∕syslog›/systemd[1]: Started ‹words^›./sshd[‹int›]: Accepted publickey for ‹user› from ‹ip› port ‹port› ssh2›
  /etc/cron.d/‹slug›: line ‹digit›: syntax error near `‹=;;/fi/)/|›'
@prompt
  ‹=$ /# /% /> /~$ /➜  ~ /[root@‹slug› ~]# /‹user›@‹slug›:~∕‹slug›$ /PS C:\Users\‹user›> /C:\>/root@‹hex12›:∕app# /(venv) $ /bash-5.1$ /‹user›@‹slug› ‹slug› % />>> /❯ /mysql> ›
@out
  total ‹int›⏎drwxr-xr-x  ‹digit› ‹user› ‹user› ‹int› Nov ‹small› ‹clock› ..⏎-rw-r--r--  1 root root ‹int› Jan  1 ‹year› ‹slug›.‹ext›
  ‹=● ‹svc›.service - ‹words^›⏎   Active: active (running) since ‹date›; ‹int›h ago/root:x:0:0:root:∕root:∕bin∕bash/uid=1000(‹user›) gid=1000(‹user›) groups=1000(‹user›),27(sudo),999(docker)/Linux ‹slug› 6.‹digit›.0-‹int›-generic #‹int›~22.04-Ubuntu SMP x86_64 GNU∕Linux/PING ‹host› (‹ip›) 56(84) bytes of data.⏎64 bytes from ‹ip›: icmp_seq=1 ttl=‹hundred› time=‹dec› ms/HTTP∕1.1 200 OK⏎Server: nginx⏎Content-Type: text∕html/Filesystem      Size  Used Avail Use% Mounted on⏎∕dev∕sda1       ‹int›G   ‹int›G  ‹int›G  ‹hundred›% ∕›
  ‹=cat: ‹file_›: No such file or directory/grep: ‹dir›: Is a directory/curl: (‹digit›) Failed to connect to ‹host› port ‹port›: Connection refused/fatal: not a git repository (or any of the parent directories): .git/sudo: a password is required/E: Unable to locate package ‹slug›/ERROR 1064 (42000): You have an error in your SQL syntax; check the manual near '‹word›' at line 1/Traceback (most recent call last):⏎  File "‹slug›.py", line ‹int›, in <module>/sh: 1: ‹slug›: not found/zsh: no matches found: ‹slug›*›
  added ‹int› packages, and audited ‹int› packages in ‹digit›s⏎found 0 vulnerabilities
  ‹hex12›   ‹lib›:‹ver›   "‹=docker-entrypoint.s…/∕bin∕sh -c '‹slug›…'›"   ‹int› minutes ago   Up ‹int› minutes (healthy)   0.0.0.0:‹port›->‹port›/tcp   ‹slug›
  ‹kebab›-‹hex8›   ‹digit›/1   ‹=Running/CrashLoopBackOff/Completed/ImagePullBackOff›   ‹int› (‹int›m ago)   ‹int›d
  ‹words^›
  ‹word›: ‹int›
@windows
  ‹ps›
  ‹ps›⏎‹ps›⏎‹ps?›
  ‹ps› | ‹=Where-Object { $_.‹pascal› -‹=eq/like/gt/match› '‹=‹word›/*‹word›*/‹int››' }/Select-Object -First ‹int› ‹pascal›,‹pascal›/Sort-Object ‹pascal› -Descending | Format-Table -AutoSize/ForEach-Object { "$($_.‹pascal›): $($_.‹pascal›)" }/Export-Csv -NoTypeInformation .\‹slug›.csv/ConvertTo-Json -Depth ‹digit›/Out-Null›
  param([string]$‹pascal› = "‹word›", [switch]$‹pascal›)⏎$ErrorActionPreference = 'Stop'⏎‹ps›⏎if (-not (Test-Path "$env:‹=TEMP/ProgramData/USERPROFILE›\‹slug›")) { New-Item -ItemType Directory -Path "$env:TEMP\‹slug›" | Out-Null }
  function ‹=Get/Set/New/Invoke›-‹pascal› {⏎    [CmdletBinding()]⏎    param([Parameter(Mandatory)][string]$‹pascal›)⏎    try { ‹ps› } catch { Write-Error "‹words›: $_"; exit 1 }⏎}
  @echo off⏎‹=setlocal enabledelayedexpansion⏎/rem ‹words›⏎/cd ∕d %~dp0⏎›‹bat*1-5|⏎›⏎
  ‹bat›
  powershell -NoProfile -ExecutionPolicy Bypass -‹=File .\‹slug›.ps1/Command "‹ps›"/Command "iwr -useb https:∕∕‹host›∕install.ps1 | iex"›
  <powershell>⏎‹ps›⏎‹ps›⏎</powershell>‹=⏎<persist>true<∕persist>/›
@ps
  Get-‹=Process -Name ‹slug›* -ErrorAction SilentlyContinue/ChildItem -Path C:\‹slug› -Recurse -Filter *.‹ext›/Service | ? Status -eq 'Running'/Content .\‹slug›.log -Tail ‹int› -Wait/ADUser -Filter "Name -like '*‹last›*'" -Properties mail/EventLog -LogName System -Newest ‹int›/CimInstance Win32_OperatingSystem/ItemProperty 'HKLM:\SOFTWARE\‹pascal›\‹pascal›' -Name ‹pascal›/NetTCPConnection -LocalPort ‹port›/Date -Format 'yyyy-MM-dd'›
  ‹=Invoke-WebRequest -Uri "‹url›" -OutFile "$env:TEMP\‹slug›.exe" -UseBasicParsing/Invoke-RestMethod -Method Post -Uri $url -Body (@{ ‹slug› = '‹word›' } | ConvertTo-Json)/iex ((New-Object System.Net.WebClient).DownloadString('https:∕∕‹host›∕install.ps1'))/Start-Process msiexec.exe -Wait -ArgumentList '∕i "‹slug›.msi" ∕qn'/Set-ExecutionPolicy -Scope Process Bypass -Force/Restart-Service -Name ‹pascal› -Force/Copy-Item -Path ..\‹slug›\* -Destination C:\inetpub\wwwroot -Recurse -Force/Remove-Item -Recurse -Force $‹camel› -ErrorAction Ignore/Install-WindowsFeature Web-Server -IncludeManagementTools/Connect-MgGraph -Scopes "User.Read.All"; Get-MgUser -All/Stop-Process -Id $pid_ -Force; Start-Sleep -Seconds ‹int›/[Environment]::SetEnvironmentVariable("‹const›", "‹word›", "Machine")/Add-MpPreference -ExclusionPath 'D:\‹slug›'›
  $‹camel› = ‹=Get-Content '‹slug›.json' -Raw | ConvertFrom-Json/@{ ‹pascal› = "‹word›"; ‹pascal› = ‹int› }/"$($env:COMPUTERNAME)-$(Get-Date -f yyyyMMdd)"/[System.IO.Path]::Combine($PSScriptRoot, '..', '‹slug›')/if ($‹camel›) { '‹word›' } else { $null }/$args[0] -replace '[^a-z0-9]+','-'/& .\‹slug›.exe --version 2>&1›
  foreach ($‹letter› in $‹camel›) { Write-Host "‹words›: $‹letter›" -ForegroundColor ‹=Green/Red› }
@bat
  ‹=copy/xcopy ∕s ∕y/robocopy ∕mir/move› ‹=%~dp0‹slug›/..\‹slug›\*.‹ext›/"C:\Program Files\‹pascal›\‹slug›.ini"› ‹=%TEMP%/D:\‹slug›\/"%USERPROFILE%\‹slug›"›
  if ‹=not exist "‹slug›.‹ext›"/errorlevel 1/"%1"=="‹slug›"/%ERRORLEVEL% NEQ 0› ‹=goto ‹slug›/exit ∕b 1/(echo ‹words› & pause)/md ‹slug››
  for /f "tokens=*" %%‹letter› in ('dir /b *.‹ext›') do ‹=echo %%‹letter› >> list.txt/call :‹slug› %%‹letter›/del "%%‹letter›"›
  ‹=net stop ‹slug› && net start ‹slug›/sc query ‹slug› | find "RUNNING"/taskkill ∕f ∕im ‹slug›.exe >nul 2>&1/ipconfig ∕flushdns & ping -n ‹digit› ‹host›/dir C:\‹pascal› ∕s ∕b | findstr ∕i "‹word›"/type ‹slug›.txt | more/reg add HKCU\Software\‹pascal› ∕v ‹pascal› ∕t REG_SZ ∕d "‹word›" ∕f/schtasks ∕create ∕tn "‹pascal›" ∕tr "C:\‹slug›\‹slug›.bat" ∕sc daily ∕st 0‹digit›:00/cmd ∕c "‹slug›.exe --‹slug› & exit ∕b 0"/whoami ∕groups | findstr ‹word^›/systeminfo | find "OS Version"/msbuild ‹pascal›.sln ∕p:Configuration=Release ∕m/set ‹const›=%~1/start "" "https:∕∕‹host›∕"/wmic cpu get loadpercentage ∕value›
  set "‹const›=‹=‹word›/%PATH%;C:\‹slug›\bin/%DATE:~-4%%DATE:~3,2%›"
  :‹slug›⏎echo ‹words›⏎goto :eof
@config
  ‹=upstream ‹snake› { server ‹=unix:∕run∕‹slug›.sock fail_timeout=0/‹ip›:‹port› weight=‹digit›/127.0.0.1:‹port››; }⏎/›server {⏎  listen ‹=80/443 ssl http2/[::]:80 default_server›;⏎  server_name ‹=‹host› ‹host›/_/~^(?<sub>.+)\.‹slug›\.com$›;⏎‹ngx*1-6|⏎›⏎}⏎
  ‹ngx*1-3|⏎›
  frontend ‹slug›⏎  bind *:443 ssl crt /etc/haproxy/‹slug›.pem⏎  acl is_‹slug› ‹=path_beg ∕‹slug›/hdr(host) -i ‹host›/path_reg ^∕(‹slug›|‹slug›)∕.*$/src ‹ip›∕24›⏎  ‹=http-request deny if { path_sub ..∕ } or { path_end .php }/use_backend ‹slug› if is_‹slug› !{ method POST }/http-request set-header X-Real-IP %[src]›⏎  default_backend ‹slug›⏎
  [Unit]⏎Description=‹words^›⏎After=network‹=-online/›.target ‹svc›.service⏎⏎[Service]⏎‹=Type=simple/Type=oneshot/User=‹user›/WorkingDirectory=‹dir›/EnvironmentFile=-∕etc∕default∕‹slug››⏎ExecStart‹=Pre/›=‹=∕usr∕bin∕‹slug› --config ∕etc∕‹slug›.conf $OPTIONS/∕bin∕sh -c '‹cmd_file›'/∕usr∕bin∕env bash -c "‹cmd_dev_› && exec ‹slug›"/∕usr∕bin∕docker run --rm --name %n -p ‹port›:‹port› ‹slug›:latest/∕home∕‹user›∕.venv∕bin∕python -m ‹slug››⏎‹=ExecReload=∕bin∕kill -HUP $MAINPID⏎/ExecStop=∕bin∕kill -s QUIT $MAINPID⏎/Restart=on-failure⏎RestartSec=‹digit›⏎/›⏎[Install]⏎WantedBy=multi-user.target⏎
  <VirtualHost *:‹=80/443›>⏎  ServerName ‹host›⏎  DocumentRoot "/var/www/‹slug›"⏎  <Directory "/var/www/‹slug›">⏎    Options -Indexes +FollowSymLinks⏎    Require all granted⏎  </Directory>⏎  ‹=RewriteCond %{REQUEST_URI} !^∕‹slug›∕ [NC]⏎  RewriteRule ^(.*)$ https:∕∕%{HTTP_HOST}$1 [R=301,L]/ErrorLog ${APACHE_LOG_DIR}∕‹slug›.log/<FilesMatch "\.(php|phtml)$">⏎    SetHandler "proxy:unix:∕run∕php∕php8.2-fpm.sock|fcgi:∕∕localhost"⏎  <∕FilesMatch>/ScriptAlias ∕cgi-bin∕ ∕usr∕lib∕cgi-bin∕/Header set X-Frame-Options "SAMEORIGIN"›⏎</VirtualHost>
  RewriteEngine On⏎RewriteCond %{‹=QUERY_STRING} (union|select|<script|\.\.∕) [NC,OR]/HTTP_USER_AGENT} (‹slug›|‹slug›bot) [NC]/REQUEST_FILENAME} !-d/HTTPS} off›⏎RewriteRule ‹=^ - [F,L]/^(.*)$ index.php?q=$1 [L,QSA]/.* https:∕∕%{HTTP_HOST}%{REQUEST_URI} [R=301,L]›⏎
  [mysqld]⏎‹snake› = ‹int›⏎datadir=/var/lib/mysql⏎sql_mode = "STRICT_TRANS_TABLES,NO_ZERO_DATE"⏎‹=!includedir ∕etc∕mysql∕conf.d∕/[client]⏎socket = ∕var∕run∕mysqld∕mysqld.sock›⏎
  [‹slug›.‹slug›]⏎‹snake› = "‹words›"⏎‹snake› = ['‹=..∕‹slug›/‹dir›/^‹slug›\d+$›', "‹word›"]⏎‹snake› = { cmd = "‹cmd_dev_›", env = { ‹const› = "‹word›" } }⏎
  ; ‹words›⏎[‹pascal›]⏎‹pascal›=‹word›⏎Path=‹=C:\‹pascal›\‹slug›.exe -‹letter› "%1"/%SystemRoot%\System32\‹slug›.dll,‹digit›/..\‹slug›/‹dir››⏎
  {⏎  "scripts": {⏎    "‹slug›": "‹cmd_dev_›",⏎    "‹slug›:‹slug›": "‹=rm -rf dist && tsc -p ./NODE_ENV=production webpack --config ..∕webpack.config.js/concurrently 'npm:watch-*'/‹cmd_dev_› & ‹slug› -w/node -e 'require(`fs`).rmSync(`dist`,{recursive:true})'/cross-env PORT=‹port› nodemon -x ts-node src∕‹slug›.ts›",⏎    "postinstall": "husky install || true"⏎  }⏎}
  input { ‹=beats { port => ‹port› }/file { path => "∕var∕log∕‹slug›∕*.log" }/exec { command => "uptime" interval => ‹int› }› }⏎filter { if [type] == "‹slug›" and [status] !~ /^2/ { grok { match => { "message" => "%{IP:client} %{WORD:verb} %{URIPATHPARAM:req}" } } mutate { gsub => ["‹snake›", "\"", ""] } } }⏎output { elasticsearch { hosts => ["http://localhost:9200"] } }
  ‹snake›:⏎  ‹slug›: "‹=${‹const›:-‹word›}/{{ ‹slug›.‹slug› | default('‹word›') }}/!include ‹slug›.yaml/‹cmd_dev_››"⏎  ‹slug›: ‹=[‹word›, "‹word›"]/&anchor {a: 1}/*anchor/|⏎    ‹cmd_file›/>-⏎    ‹words›/~/'it''s'›⏎
  Host ‹slug› *.‹domain›⏎  HostName ‹ip›⏎  User ‹user›⏎  ProxyCommand ssh -W %h:%p ‹slug›⏎  IdentityFile ~/.ssh/‹slug›_ed25519⏎  LocalCommand ‹=echo "‹words›"/rsync -a ~∕.zshrc %r@%h:›⏎
  alias ‹=ll='ls -alF'/gs='git status -sb'/‹slug›='‹cmd_dev_›'/..='cd ..'/k=kubectl/‹slug›="cd ‹dir› && ls"›⏎export ‹const›="‹word›"⏎‹=PS1='\u@\h:\w\$ '/eval "$(‹slug› init -)"/[ -f ~∕.fzf.bash ] && source ~∕.fzf.bash/bind '"\e[A": history-search-backward'/shopt -s histappend; PROMPT_COMMAND='history -a'›
@ngx
    location ‹=∕ { try_files $uri $uri∕ ∕index.‹=html/php?$query_string›; }/~ \.php$ { include snippets∕fastcgi-php.conf; fastcgi_pass unix:∕run∕php∕php-fpm.sock; }/~ ∕\.(?!well-known) { deny all; }/~* \.(php|asp|cgi|env)$ { return 404; }/= ∕‹slug› { return 301 https:∕∕$host∕‹slug›∕; }/^~ ∕‹slug›∕ { alias ‹dir›∕; autoindex on; }/∕‹slug›∕ { proxy_pass http:∕∕127.0.0.1:‹port›∕; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; }/∕ws { proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade"; }›
    if ($‹=request_uri ~* "(\.\.∕|%00|<script|union.*select)") { return 403; }/http_user_agent ~* (‹slug›|sqlmap|nikto)) { return 444; }/scheme != "https") { rewrite ^ https:∕∕$host$request_uri? permanent; }/arg_‹slug› = "‹word›") { set $‹slug› 1; }›
    add_header ‹=Content-Security-Policy "default-src 'self'; script-src 'self' 'unsafe-inline' https:∕∕‹host›"/Strict-Transport-Security "max-age=31536000; includeSubDomains"/X-Frame-Options SAMEORIGIN/Access-Control-Allow-Origin *› always;
    ‹=include ∕etc∕nginx∕snippets∕..∕ssl.conf/ssl_certificate ∕etc∕letsencrypt∕live∕‹host›∕fullchain.pem/root ‹dir›/error_page 500 502 503 504 ∕50x.html/access_log ∕var∕log∕nginx∕‹slug›.log combined if=$loggable/rewrite ^∕‹slug›∕(.*)$ ∕index.php?p=$1 last/client_max_body_size ‹int›m/gzip_types text∕css application∕json/log_format main '$remote_addr - $remote_user [$time_local] "$request" $status'/resolver 127.0.0.11 valid=‹int›s/limit_req zone=‹slug› burst=‹int› nodelay›;
""")  # fmt: skip

KINDS: tuple[TextKind, ...] = (
    TextKind("tools_shell.line", _G.make("line"), 2.4, (VALUE, BODY)),
    TextKind("tools_shell.script", _G.make("script"), 2.0, (VALUE, FILE, BODY)),
    TextKind("tools_shell.ci", _G.make("ci"), 1.6, (VALUE, FILE, BODY)),
    TextKind("tools_shell.container", _G.make("container"), 2.2, (VALUE, FILE, BODY)),
    TextKind("tools_shell.talk", _G.make("talk"), 2.0, (VALUE, FILE)),
    TextKind("tools_shell.transcript", _G.make("transcript"), 1.1, (VALUE, FILE)),
    TextKind("tools_shell.windows", _G.make("windows"), 1.2, (VALUE, FILE)),
    TextKind("tools_shell.config", _G.make("config"), 1.6, (VALUE, FILE, BODY)),
)
