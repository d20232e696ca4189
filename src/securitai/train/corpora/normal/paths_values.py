"""Paths and addresses as ordinary values: dots and slashes, local hosts, schemes, templates, packed URLs.

What developers, administrators and programs enter or send: nothing here
climbs out to a system's secrets or makes a server fetch what it must not.
"""

from __future__ import annotations

from random import Random
from urllib.parse import quote

from securitai.train.corpora.kinds import COOKIE, FILE, FILENAME, HEADER, PATH, VALUE, TextKind
from securitai.train.corpora.normal.base import (
    BASE64,
    camel,
    chars,
    host,
    number,
    pascal,
    pick,
    slug_word,
    word,
)
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.urls import PLAIN_URL

_G = grammar(
    r"""
@relative
  ../‹slug›
  ../../‹slug›/‹slug›
  ×2 ‹up›‹kebab›.‹code›
  ‹up›‹slug›/‹pascal›.‹code›‹=:‹int›:‹digit›/:‹int›/#L‹int›/?raw/?v=‹hex8›/›
  ./‹slug›/../‹slug›.‹code›
  ../‹kebab›.md#‹kebab›
  ../../.github/workflows/‹slug›.yml
  ./../‹slug›
  ‹slug›/../‹slug›
  ‹slug›/./‹slug›/../‹slug›.‹code›
  webpack:///‹=./src/./node_modules∕/../src/./app/../packages∕‹slug›/../../src/(webpack)∕buildin/external "‹slug›"/./src∕‹slug›/..∕›/‹kebab›.‹=tsx/vue/js/ts›‹=?‹hex4›/›
  webpack-internal:///(app-pages-browser)/./‹=src/node_modules∕next∕dist›/‹slug›/‹kebab›.js
  webpack://‹kebab›/‹=./..∕..∕./..∕..∕..›/‹=src/node_modules/‹slug››/‹camel›.ts?‹hex4›
  "sources":["‹up›src/‹slug›/‹camel›.ts","‹up›node_modules/‹lib›/‹slug›.js","webpack/bootstrap"]
  //# sourceMappingURL=‹up›‹slug›.‹=js/css›.map
  {"file":"‹slug›.js","sourceRoot":"../","sources":["‹up›src/‹slug›.‹=ts/coffee/scss›"],"names":[]}
  import ‹pascal› from '‹up›‹slug›/‹pascal›'‹=;/›
  import { ‹camel›, ‹camel› } from "‹up›‹slug›";
  const ‹camel› = require('‹up›‹slug›.json')
  from ..‹slug›.‹slug› import ‹pascal›
  from ...‹slug› import ‹snake›
  @import '‹up›‹slug›/‹=variables/mixins/_‹slug››';
  @use "‹up›‹slug›" as ‹letter›;
  background: url(‹up›‹=img/images/fonts›/‹kebab›.‹=png/svg/woff2›‹=?#iefix/#‹slug›/›)
  #include "‹up›‹snake›.‹=h/hpp›"
  <img src="‹up›‹slug›/‹kebab›.png" alt="‹word›">
  <link href='‹up›css/‹slug›.css' rel=stylesheet>
  <ProjectReference Include="‹winup›‹pascal›\‹pascal›.csproj" />
  {"extends":"‹up›tsconfig.base.json","compilerOptions":{"paths":{"@‹slug›/*":["‹up›‹slug›/src/*"]},"rootDir":"..","outDir":"../dist"}}
  "@/*": ["./src/*"]
  "~‹slug›": "link:‹up›packages/‹kebab›"
  ‹kebab›@file:‹up›‹kebab›
  ‹kebab›@workspace:../‹slug›
  replace github.com/‹user›/‹kebab› => ‹up›‹kebab›
  ‹slug› = { path = "‹up›‹slug›" }
  gem '‹kebab›', path: '‹up›‹slug›'
  -r ‹up›requirements‹=/-dev/∕base›.txt
  include ‹up›‹slug›/‹slug›.mk
  .. include:: ‹up›‹slug›.rst
  \input{‹up›‹slug›/‹kebab›}
  \includegraphics[width=.‹digit›\textwidth]{‹up›figures/‹snake›}
  [‹words›](‹up›‹kebab›.md‹=#‹kebab›/ "‹words›"/›)
  ![‹word›](‹up›assets/‹kebab›.png)
  [[‹up›‹word^› ‹word›|‹words›]]
  see ‹up›‹=README.md/docs∕‹slug›.md/LICENSE/CONTRIBUTING.md#‹kebab›› for ‹words›
  diff --git a/‹slug›/‹snake›.‹code› b/‹slug›/‹snake›.‹code›
  rename from ‹slug›/{‹slug› => ../‹slug›}/‹snake›.‹code›
  ‹up›‹slug›/‹snake›.‹code›:‹int›:‹int›: error: expected ';' before '}' token
  modulepath=$HOME/../‹slug›:../‹slug›
  ${workspaceFolder}/‹up›‹slug›
  ${project.basedir}/‹up›‹slug›/target/*.jar
  {{ playbook_dir }}/‹up›‹slug›/‹slug›.j2
  ../‹slug›/**
  !../‹slug›/‹kebab›/
  ‹slug›...‹slug›
  ‹hex8›..‹hex8›
  ‹word›.../‹word›
@up
  ‹=../../..∕../..∕..∕..∕../.∕/.∕..›/
  ‹=./..∕../..›/
  ‹=../..∕..›/‹slug›/
@winup
  ‹=..\/..\..\/..\..\..\›
@code
  ‹=js/ts/tsx/py/go/rs/vue/scss/css/json/md/yml/html/php/java/h/rb/cs/svg›
@absolute
  ×3 /‹=var/opt/srv/home/mnt/data/usr∕local/usr∕share/run/media/tmp/var∕lib/var∕log/etc/app/workspace/nfs›/‹slug›/‹slug›‹=/.‹fext›/∕‹snake›.‹fext›/∕*.‹fext››
  /etc/‹=hosts.‹slug›/nginx∕conf.d∕‹slug›.conf/nginx∕sites-enabled∕‹domain›/ssl∕certs∕‹domain›.pem/‹slug›.d∕‹int›-‹slug›.conf/systemd∕system∕‹slug›.service/‹slug›∕‹slug›.yaml/letsencrypt∕live∕‹domain›∕fullchain.pem/default∕‹slug›/cron.d∕‹slug›/pki∕tls∕certs∕ca-bundle.crt/localtime/resolv.conf.‹slug›/apt∕sources.list.d∕‹slug›.list/prometheus∕prometheus.yml›
  /var/log/‹=nginx∕‹slug›.access.log/syslog.‹digit›.gz/‹slug›∕‹slug›-‹date›.log/apache2∕‹slug›-error.log/pods∕‹kebab›_‹uuid›∕‹slug›∕0.log/postgresql∕postgresql-‹small›-main.log/messages/containers∕*.log›
  /tmp/‹=‹slug›/‹slug›-‹alnum›∕/php‹alnum›/tmp.‹alnum›/.X11-unix/‹hex8›.‹ext›/com.apple.launchd.‹alnum›∕Listeners/npm-‹id›-‹hex8››
  /home/‹user›/‹=.config∕‹slug›/projects∕‹kebab›/.local∕share∕‹slug›/Documents∕‹words›.‹ext›/.cache∕‹slug›/.nvm∕versions∕node∕v‹ver›∕bin∕node/Downloads∕‹word^› (‹digit›).‹ext››
  /Users/‹user›/Library/‹=Application Support/Caches/Logs/Containers›/‹=com.‹slug›.‹pascal›/‹pascal›/Google∕Chrome∕Default›
  /Applications/‹pascal›.app/Contents/MacOS/‹pascal›
  /proc/‹int›/oom_score_adj
  /sys/class/net/eth‹digit›/statistics/rx_bytes
  /dev/‹=sda‹digit›/nvme0n1p‹digit›/disk∕by-uuid∕‹uuid›/ttyUSB‹digit›/null/shm/video0/mapper∕‹slug›-‹slug››
  /usr/bin/‹=env python3/python3.‹small›/ffmpeg/node/git/sendmail -t -i/convert/google-chrome-stable/php8.‹digit››
  /usr/local/bin/‹=docker-entrypoint.sh/‹kebab›/‹slug›-‹ver››
  /usr/lib/‹=x86_64-linux-gnu∕lib‹slug›.so.‹digit›/jvm∕java-‹int›-openjdk/python3∕dist-packages∕‹snake›/node_modules∕‹lib››
  /data/‹=app∕com.‹slug›.‹slug›-‹nano›==∕base.apk/user∕0∕com.‹slug›.‹slug›∕files/misc∕‹slug››
  /storage/emulated/0/‹=DCIM∕Camera∕IMG_‹id›.jpg/Download∕‹snake›.‹ext›/Android∕data∕com.‹slug›.‹slug››
  /var/www/‹=html/‹domain›∕public/‹slug›∕releases∕‹big›∕‹slug››
  /var/run/docker.sock
  unix:/run/‹=php∕php8.‹digit›-fpm.sock/‹slug›∕‹slug›.sock/gunicorn.sock›
  unix:///var/run/‹slug›.sock
  file:///‹=home∕‹user›∕‹slug›/Users∕‹user›∕Desktop∕‹word^›%20‹word›/usr∕share∕doc∕‹slug›/android_asset∕www/opt∕‹slug›/C:∕Users∕‹first›∕Documents/data∕user∕0∕com.‹slug›/workspace∕‹kebab›∕src/srv∕‹slug›/D:∕‹word^›∕‹word^›/media∕‹user›∕USB%20‹hundred›GB/mnt∕nas∕films›/‹snake›.‹=pdf/html/mp4/jpg/ts/csv›
  file://‹=localhost/nas‹digit›/‹slug›.local›/‹slug›/‹snake›.‹ext›
  ‹const›_DIR=/‹=opt/var∕lib/srv/mnt›/‹slug›
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin‹=:∕opt∕‹slug›∕bin/:$HOME∕.cargo∕bin/›
  LD_LIBRARY_PATH=/usr/lib64:/opt/‹slug›/lib
  --config=/etc/‹slug›/‹slug›.‹=yml/toml/conf› --data-dir /var/lib/‹slug›
  root /var/www/‹slug›/current/public;
  access_log /var/log/nginx/‹slug›.log ‹=combined/main/json›;
  ssl_certificate /etc/ssl/‹domain›.crt;
  ‹ip›⇥‹host› ‹slug›
  127.0.0.1 ‹=localhost/‹slug›.local/‹slug›.test ‹slug›.local›
  ‹=0.0.0.0/127.0.0.1/::1› ‹host›  # ‹words›
  # /etc/hosts⏎127.0.0.1⇥localhost⏎‹ip›⇥‹slug›.internal ‹slug›
  UUID=‹uuid› /‹=boot∕efi/home/mnt∕‹slug›› ‹=ext4/vfat/xfs› ‹=defaults/noatime,nofail/umask=0077› 0 ‹digit›
  ‹ip›:/export/‹slug› /mnt/‹slug› nfs rw,hard,intr 0 0
  ‹user›:x:‹int›:‹int›:‹name›:/home/‹user›:/bin/‹=bash/zsh/false›
@fext
  ‹=conf/log/yml/json/sock/db/pid/cfg/ini/sql.gz/tar.gz/sh/pem/csv/txt/xml/properties/sqlite3›
@windows
  C:\‹winpath*1-4|\›\‹winfile›
  ‹=D/E/Z/H/C/P›:\‹winpath*1-3|\›
  C:/‹pascal›/‹slug›/‹snake›.‹ext›
  C:\Users\‹first›‹=.‹last›/ O'‹last›/›\‹=AppData\Local\Temp\‹alnum›.tmp/AppData\Roaming\‹pascal›\..\Local\‹slug›/Desktop\‹words›.‹ext›/Documents\‹word^› & ‹word^›\‹snake›.xlsx/OneDrive - ‹brand›\‹word^›/Downloads\‹snake› (‹digit›).‹ext›/source\repos\‹pascal›\bin\Debug\net‹digit›.0›
  C:\Program Files‹= (x86)/›\‹brand› ‹pascal›\‹pascal›.exe‹= --‹kebab›/ ∕quiet ∕norestart/ "%1"/›
  "C:\Program Files\‹pascal›\bin\‹slug›.exe" ‹=/∕‹letter›/-‹letter› ‹slug››
  C:\Windows\‹=Fonts\‹slug›.ttf/System32\spool\PRINTERS/System32\drivers\etc\hosts.bak/Microsoft.NET\Framework64\v4.0.30319/Temp\‹slug›.log/Logs\CBS\CBS.log/explorer.exe›
  C:\inetpub\wwwroot\‹slug›\‹slug›.aspx
  C:\fakepath\‹snake›.‹=jpg/pdf/docx›
  \\‹slug›‹digit›\‹slug›$\‹word^›
  \\‹=nas/fs01/‹ip›/‹slug›.‹slug›.local/?\C:/.\pipe/tsclient\C›\‹winpath*1-3|\›
  %‹=APPDATA/TEMP/USERPROFILE/ProgramFiles/LOCALAPPDATA/SystemRoot/windir›%\‹winpath*1-2|\›\‹winfile›
  $env:‹=TEMP/USERPROFILE›\‹slug›\‹winfile›
  HK‹=LM/CU/EY_LOCAL_MACHINE/EY_CURRENT_USER›\‹=SOFTWARE/Software/SYSTEM\CurrentControlSet\Services›\‹pascal›\‹pascal›
  ..\‹winpath*1-2|\›\‹winfile›
  ‹winup›‹pascal›\‹pascal›.cs
  .\‹slug›\‹snake›.ps1
  shell:‹=startup/sendto/AppsFolder\‹pascal›_‹alnum›!App›
  $(SolutionDir)..\‹slug›\$(Configuration)\
@winpath
  ‹=‹pascal›/‹word^› ‹word^›/‹slug›/Daten/Projects/Archiv ‹year›/‹first›/‹brand›/Temp/Backup/00_‹word^›/Users\Public›
@winfile
  ‹snake›.‹=exe/dll/ini/log/bat/cmd/ps1/xlsx/docx/pdf/mdb/dat/config/txt/lnk/jpg/vbs›
@share
  smb://‹=nas/fritz.box/‹ip›/‹user›@‹slug›/guest:@‹slug›.local›/‹slug›/‹=../›‹=films/Musik/Backup ‹year›/‹word^›/›
  smb://nas/../films/‹word^›%20(‹year›).mkv
  ‹=nfs/afp/cifs/dav/davs/ftp/sftp/ftps/ssh/scp/webdav/rtsp/rsync›://‹=‹user›@/‹user›:‹alnum›@/›‹=‹host›/‹ip››‹=/:‹port››/‹slug›/‹slug›
  ‹user›@‹host›:‹=∕var∕www∕‹slug›/~∕‹slug›/‹kebab›.git/∕srv∕backup∕‹slug›∕›
  rsync -a‹=v/vz/vzP› --delete ‹slug›/ ‹user›@‹host›:/srv/‹slug›/
  scp -P ‹port› ‹snake›.‹ext› ‹user›@‹ip›:/tmp/
  ‹=git@github.com:/ssh:∕∕git@‹host›:‹port›∕/git+https:∕∕‹host›∕/git:∕∕‹host›∕›‹user›/‹kebab›.git‹=#v‹ver›/@‹hex8›/›
  s3://‹kebab›‹=-prod/-logs/›/‹=‹slug›∕/›‹=year=‹year›∕month=‹small›/‹slug›/raw/‹date››/‹=*.parquet/part-‹id›.snappy.parquet/‹snake›.json.gz/‹uuid›/›
  ‹=gs/abfss/wasbs/hdfs/oss/az/minio/r2/adl/dbfs/hf›://‹kebab›‹=@‹slug›.dfs.core.windows.net/›/‹slug›/‹snake›
  arn:aws:‹=s3:::‹kebab›∕*/lambda:eu-west-1:‹id›:function:‹kebab›/iam::‹id›:role∕‹pascal›/sns:us-east-1:‹id›:‹slug›/logs:*:*:*›
  ‹slug›/‹year›/‹small›/‹hex32›/original.‹=jpg/png/pdf›
  ‹=..∕/.∕/∕srv∕‹slug›∕/~∕/${PWD}∕/$HOME∕.›‹=data/config/certs/html/src›:/‹=var∕lib∕‹slug›/etc∕‹slug›/app/data/usr∕share∕nginx∕html›‹=:ro/:rw,z/:cached/›
  /var/run/docker.sock:/var/run/docker.sock‹=:ro/›
  /etc/localtime:/etc/localtime:ro
  ‹slug›_data:/var/lib/‹=postgresql∕data/mysql/‹slug››
  type=bind,source="$(pwd)"/‹slug›,target=/app,readonly
  ‹=registry./ghcr.io∕/docker.io∕library∕/quay.io∕›‹slug›/‹kebab›:‹ver›@sha256:‹hex64›
  COPY --from=‹slug› /app/‹slug› ./‹slug›
  WORKDIR /usr/src/‹slug›
  **/*.{‹=js,ts/png,jpg,webp/test,spec/json,yml›}
  ‹=src/packages∕*/apps/lib/‹slug››/**/‹=*.test.ts?(x)/!(*.d).ts/[!_]*.py/{‹slug›,‹slug›}∕*/__tests__∕**/*.module.css/?(*.)+(spec|test).[jt]s?(x)›
  !‹=‹slug›∕**∕*.‹code›/**∕.gitkeep/node_modules/*.lock/.env.example›
  ‹=/∕node_modules/*.log/.env*/!.env.example/dist∕/**∕__pycache__∕/*.py[cod]/.DS_Store/Thumbs.db/~$*/*.swp/.idea∕/‹slug›∕*∕‹slug›/‹slug›∕**/*~/#*#/build∕!(‹slug›)›⏎‹=‹slug›∕/*.‹ext›/∕‹slug›∕*›
  *.‹=‹ext›/tar.gz/min.js/‹slug›.*/{‹slug›,‹slug›}/[oa]/bak?/~*›
  /mnt/‹=user∕‹word^›/‹letter›∕‹slug›/nas∕‹word^› ‹word^›/usb‹digit››
  ‹=content/ipfs/magnet/did/urn/tag/cid/doi›:‹=∕∕‹dotted›∕‹slug›∕‹int›/∕∕Qm‹nano›∕‹slug›/?xt=urn:btih:‹hex40›&dn=‹kebab›/web:‹domain›/isbn:978‹id›/‹domain›,‹year›:‹slug›/10.‹int›∕‹slug›.‹year›.‹id››
  @‹slug›/‹kebab›/‹slug›/*
  jar:file:/opt/‹slug›/lib/‹kebab›-‹ver›.jar!/‹dotted›/‹pascal›.class
  classpath*:‹=META-INF∕spring∕*.xml/∕‹slug›∕**∕*.properties/db∕migration/application-‹slug›.yml›
  zip://‹snake›.zip#‹snake›.csv
@local
  ×3 http‹=/s›://‹=localhost/127.0.0.1/[::1]/0.0.0.0/host.docker.internal/‹slug›.localhost/‹slug›.test/dev.local›:‹devport›/‹devpath›
  ‹lkey›‹=: /=/=http:∕∕user:pass@/": "/ -> /›http://‹=localhost/127.0.0.1›:‹devport›/‹devpath›
  http://‹lan›‹=/:‹devport››/‹devpath›
  ‹lan›:‹devport›
  http‹=/s›://localhost:‹devport›, https://‹host›
  ["http://localhost:‹devport›","http://127.0.0.1:‹devport›","https://‹host›"]
  http://localhost:‹devport›/#/‹slug›?‹slug›=‹word›
  ‹=localhost/127.0.0.1/::1/0.0.0.0›:‹devport›
  ws‹=/s›://‹=localhost/127.0.0.1/‹lan››:‹devport›/‹=ws/socket.io∕?EIO=4&transport=websocket/_next∕webpack-hmr/cable/graphql/@vite∕client›
  exp://‹lan›:8081
  http://com.‹slug›.‹slug›:‹port›/callback
  NO_PROXY=localhost,127.0.0.1,.‹slug›.local,10.0.0.0/8,169.254.169.254
  ‹=http/https/all›_proxy=‹=http/socks5/socks5h›://‹=‹user›:‹alnum›@/›‹=127.0.0.1/‹lan›/proxy.‹domain››:‹=3128/8080/1080/7890/8888›
  PROXY ‹lan›:‹=3128/8080›; DIRECT
  SOCKS5 127.0.0.1:‹=1080/9050/7891›
  proxy_pass http://‹=127.0.0.1/‹slug›/unix:∕run∕‹slug›.sock:›:‹devport›/;
  ssh -L ‹port›:localhost:‹port› ‹user›@‹host›
  adb connect ‹lan›:5555
  ‹lan›/‹=8/16/24/32›
  ‹lan›-‹lan›
  ‹lan›/24, !‹lan›, ::1/128, fe80::/10
  ‹lan›,‹lan›,127.0.0.1
  ‹=ping/curl -I/telnet/nslookup› ‹lan› ‹=does not answer/works from the LAN only/->  timeout/: ok, ‹digit› ms›
  dns: ‹lan›, gateway: ‹lan›, mask: 255.255.255.0
  http://‹=fritz.box/router.asus.com/speedport.ip/homeassistant.local:8123/octopi.local/raspberrypi.local/pi.hole/printer.local:631/nas.local:5000/unifi:8443/host.docker.internal:11434›/‹=/admin∕/‹slug›/api∕‹slug››
  http://‹kebab›.‹=svc/default.svc/‹slug›.svc›.cluster.local:‹devport›/‹devpath›
  http://‹=minio/keycloak/rabbitmq/elasticsearch/prometheus/api/backend/web/redis-commander/jaeger›:‹devport›/‹devpath›
  hosts allow = ‹lan›/24 127. localhost
  bind-address = ‹=127.0.0.1/0.0.0.0/‹lan››
  ‹=Allow/Require ip/deny/allow› ‹lan›/‹=16/24›‹=;/›
  ‹ip›, ‹lan›, 127.0.0.1
  for=‹lan›;proto=https;host=‹host›
@lkey
  ‹=redirect_uri/webhook_url/callback/API_URL/VITE_API_BASE/CORS_ORIGIN/origin/baseUrl/proxy/OLLAMA_HOST/NEXTAUTH_URL/SITE_URL/target/upstream/endpoint/healthcheck/post_logout_redirect_uri/server/issuer›
@devport
  ‹=3000/3001/4200/5000/5173/8000/8080/8081/8443/8888/9000/9090/9200/1337/11434/1234/19006/4321/6006/‹port››
@devpath
  ‹=/callback/auth∕callback/oauth2∕callback/api∕‹slug›/api∕auth∕callback∕‹slug›/webhooks∕‹slug›/hooks?src=‹slug›/signin-oidc/‹slug›/v1/healthz/graphql/‹slug›∕‹int›?‹slug›=‹word›/login?next=∕‹slug›/cb?code={code}/swagger∕index.html/storybook∕?path=∕story∕‹kebab›/lab∕tree∕‹snake›.ipynb›
@lan
  ‹=10.0.‹digit›.‹hundred›/192.168.‹digit›.‹hundred›/172.16.‹digit›.‹hundred›/10.‹int›.0.‹hundred›/192.168.178.‹hundred›/10.8.0.‹digit›/172.17.0.‹digit›/100.64.‹digit›.‹hundred››
@dsn
  jdbc:‹=mysql/postgresql/mariadb/db2/redshift/clickhouse›://‹dhost›/‹snake›?‹=useSSL=false&serverTimezone=UTC/user=‹user›&password=‹pw›/sslmode=require/autoReconnect=true&useUnicode=yes/zeroDateTimeBehavior=convertToNull›
  jdbc:sqlserver://‹dhost›;databaseName=‹pascal›;‹=encrypt=true;trustServerCertificate=true/integratedSecurity=true;/user=sa;password=‹pw››
  jdbc:oracle:thin:@‹=∕∕/›‹dhost›‹=∕‹upper›/:‹upper››
  jdbc:h2:‹=mem:‹slug›;DB_CLOSE_DELAY=-1;MODE=MySQL/file:~∕‹slug›;AUTO_SERVER=TRUE/tcp:∕∕‹dhost›∕~∕‹slug››
  ‹=postgres/postgresql/mysql/mongodb/mongodb+srv/redis/rediss/amqp/amqps/clickhouse/mysql+pymysql/postgresql+asyncpg/mssql+pyodbc/cockroachdb/snowflake/ldap/smtp/smtps/nats/kafka/cassandra›://‹user›:‹pw›@‹dhost›/‹snake›‹=/?sslmode=disable/?retryWrites=true&w=majority/?authSource=admin/?driver=ODBC+Driver+17+for+SQL+Server/?charset=utf8mb4/?connect_timeout=‹small››
  sqlite:///‹=./..∕/∕var∕lib∕‹slug›/:memory:/%kernel.project_dir%∕var›/‹slug›.db
  Server=‹=localhost\SQLEXPRESS/.\SQLEXPRESS/‹dhost›/(localdb)\MSSQLLocalDB/tcp:‹host›,1433›;Database=‹pascal›;‹=Trusted_Connection=True/User Id=sa;Password=‹pw›/Uid=‹user›;Pwd={‹pw›}›;‹=MultipleActiveResultSets=true/TrustServerCertificate=True/›
  Data Source=‹=‹slug›.db/|DataDirectory|\‹slug›.mdf/(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=‹dhost›)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=‹upper›)))›‹=;Cache=Shared/›
  Provider=Microsoft.ACE.OLEDB.12.0;Data Source=C:\‹slug›\‹snake›.accdb;Persist Security Info=False;
  DRIVER={‹=PostgreSQL Unicode/ODBC Driver 18 for SQL Server/MySQL ODBC 8.0 Driver›};SERVER=‹dhost›;PORT=‹port›;DATABASE=‹snake›;UID=‹user›;PWD=‹pw›;
  host=‹dhost› port=5432 dbname=‹snake› user=‹user› password='‹pw›' sslmode=prefer
  mysql:host=‹dhost›;dbname=‹snake›;charset=utf8mb4
  DefaultEndpointsProtocol=https;AccountName=‹slug›;AccountKey=‹b64›;EndpointSuffix=core.windows.net
  Endpoint=sb://‹kebab›.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=‹b64›=
  https://‹hex32›@o‹id›.ingest.sentry.io/‹id›
  redis-cli -h ‹dhost› -p 6379 -n ‹digit›
  ldaps://‹host›:636/ou=people,dc=‹slug›,dc=‹tld›?uid?sub?(objectClass=person)
  DATABASE_URL="postgres://‹user›:‹pw›@‹dhost›/‹snake›"
@dhost
  ‹=localhost/127.0.0.1/db/‹host›/‹lan›/host.docker.internal/‹kebab›.‹hex8›.eu-west-1.rds.amazonaws.com›‹=/:‹port››
@pw
  ‹=‹alnum›/‹word^›!‹int›/p%40ss‹int›/‹word›&‹word›/‹pseudo›#‹int›$/P@$$w0rd/***/${DB_PASSWORD}/‹pseudo›'‹digit›;x/<password>›
@scheme
  ‹=‹slug›/my‹slug›app/com.‹slug›.‹slug›/fb‹id›/‹slug›-‹slug›/msauth.com.‹slug›/x-‹slug›/web+‹slug›/intent/ms-word/vscode/obsidian/slack/spotify/tg/whatsapp/steam/zoommtg/itms-apps/market/ms-excel/figma/notion/shortcuts/bitcoin/lightning/sip/geo/sms/tel/facetime/webcal/feed/callto/skype/chrome-extension/moz-extension/app-settings/capacitor/ionic/tauri/electron/about/view-source/androidapp›:‹=∕∕‹slug›∕‹slug›?‹slug›=‹word›/∕∕‹slug›/∕∕callback#access_token=‹alnum›/‹slug›:‹id›/∕∕open?url=‹enc›/∕‹slug›∕‹id›/∕∕auth?code=‹hex8›&state=‹nano›/∕∕‹slug›∕‹int›∕../?‹slug›=‹int›&body=‹word›%20‹word›/ofe|u|https:∕∕‹host›∕‹slug›.docx/∕∕‹nano›∕‹slug›.html›
  intent://‹slug›/‹id›#Intent;scheme=‹slug›;package=com.‹slug›.‹slug›;S.browser_fallback_url=‹enc›;end
  javascript:‹=void(0)/;/void(0);/∕∕/history.back()/history.go(-1)/window.print()/void 0/return false/‹camel›()/‹camel›(‹int›);/‹camel›('‹word›')/__doPostBack('ctl00$‹pascal›$‹camel›','')/WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("ctl00$‹pascal›", "", true))/open‹pascal›('‹id›')/document.forms[0].submit()/self.close()/addFavorite('‹word›')/scroll(0,0)/toggle("‹slug›")/Sys.‹pascal›.‹camel›()/ ‹camel›(this,‹int›,'‹slug›');/changeTab(‹digit›)›
  <a href="javascript:‹=void(0)/;/‹camel›(‹int›)›"‹= onclick="‹camel›(); return false;"/ class='‹slug›'/›>‹words›</a>
  data:image/‹=png/gif/jpeg/webp/x-icon/avif›;base64,‹b6›
  data:image/svg+xml;‹=base64,PHN2ZyB4bWxucz0i‹b6›/utf8,%3Csvg xmlns='http:∕∕www.w3.org∕2000∕svg' viewBox='0 0 ‹hundred› ‹hundred›'%3E%3Cpath fill='%23‹hex8›' d='M‹int› ‹int›h‹int›z'∕%3E%3C∕svg%3E/charset=utf-8,<svg xmlns="http:∕∕www.w3.org∕2000∕svg" width="‹int›" height="‹int›"><rect fill="‹color›"∕><∕svg>›
  data:‹=font∕woff2/application∕font-woff;charset=utf-8/audio∕mp3/application∕octet-stream/application∕pdf/text∕css;charset=utf-8/application∕json;charset=utf-8/text∕plain/video∕mp4›;base64,‹b6›
  data:‹=,‹word›%20‹word›/text∕csv;charset=utf-8,‹word›%2C‹word›%0A‹int›%2C‹int›/text∕plain;charset=UTF-8,‹words›/;base64,‹b64›/application∕json,{"‹slug›":‹int›}›
  url("data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' fill='none'%3e%3cpath stroke='%23‹hex8›' d='m‹digit› ‹digit› ‹digit› ‹digit›'/%3e%3c/svg%3e")
  blob:https://‹host›/‹uuid›
  filesystem:https://‹host›/temporary/‹slug›.‹ext›
  about:‹=blank/srcdoc/debugging#∕runtime∕this-firefox/config›
  chrome://‹=flags∕#‹kebab›/version/settings∕‹slug›/newtab›
  chrome-extension://‹=‹letter››‹nano›/‹slug›.html‹=#∕‹slug›/›
  mailto:‹email›?subject=‹=Re:%20/›‹word›%20‹word›&body=‹word›%2C%0D%0A%0D%0A‹word›
  tel:+‹id›;ext=‹int›
  sip:‹user›@‹host›:5060;transport=udp
  otpauth://totp/‹brand›:‹email›?secret=JBSWY3DP‹upper›&issuer=‹brand›&period=30
  WIFI:T:WPA;S:‹word^›;P:‹pw›;;
  MATMSG:TO:‹email›;SUB:‹word›;BODY:‹words›;;
  BEGIN:VCARD;N:‹last›;‹first›;TEL:‹id›;END:VCARD
""",
    b6=lambda rng: chars(rng, BASE64, 24, 160),
    enc=lambda rng: quote(PLAIN_URL(rng), safe=""),
)  # fmt: skip

_API = grammar(
    r"""
@api_path
  ×2 /$rpc/‹slug›.‹slug›.v‹digit›.‹pascal›Service/‹=Get/List/Batch/Stream/Watch/Execute/Delete›‹pascal›
  /‹slug›.‹slug›.v‹digit›‹=/alpha1/beta2›.‹pascal›/‹pascal›
  /odata/v4/‹pascal›s(‹=‹int›/'‹word›'/guid'‹uuid›'/ID=‹int›,IsActiveEntity=true/‹pascal›='‹last›',‹pascal›=‹int››)‹=/∕‹pascal›/∕$value/∕$count/∕‹slug›.‹pascal›()›
  /‹pascal›s('‹=O''‹last›/‹word›%27s/‹id›/ALFKI›')/‹pascal›‹=/(‹int›)/∕$ref/∕Default.‹pascal›(rating=‹digit›)›
  /_api/web/‹=GetFileByServerRelativeUrl('∕sites∕‹slug›∕Shared Documents∕‹word^›.docx')∕$value/lists/GetByTitle('‹word^›')∕items?$filter=‹pascal› eq '‹word›'/currentuser?$expand=Groups/Folders('‹slug›')∕Files›
  /‹slug›/(S(‹alnum›‹alnum›‹letter›))/‹slug›.aspx
  /(‹=S/F/X/A›(‹nano›))/‹pascal›.aspx
  /‹slug›;‹=jsessionid=‹hex32›.node‹digit›/v=‹digit›;lang=en/color=red;size=‹int›/matrix=‹word›,‹word››/‹slug›‹=/;‹slug›=‹int››
  /map/color=‹word›;lat=‹int›;long=-‹int›/‹slug›;a=1;b=2
  /‹slug›/‹slug›:‹camel›
  /v1/projects/‹kebab›/‹=locations∕-∕operations/databases∕(default)∕documents:‹camel›/topics∕‹kebab›:publish/instances∕‹slug›∕tables∕‹slug›:mutateRows›
  /v1.0/‹=me∕drive∕root:∕‹word^›∕‹snake›.xlsx:∕workbook∕worksheets('‹word^›')∕range(address='A1:B‹int›')/users('‹email›')∕messages/sites∕‹host›,‹uuid›,‹uuid›/groups(‹uuid›)∕members∕$ref›
  /@fs/home/‹user›/‹kebab›/node_modules/‹lib›/dist/client.mjs
  /@id/__x00__‹=plugin-vue:export-helper/virtual:‹slug›/vite∕‹slug››
  /node_modules/.vite/deps/‹lib›.js?v=‹hex8›
  /‹slug›/‹=%40/%7E/%5B/%28/@/~/!/$/.›‹slug›‹=/%5D/%29/)›/‹slug›
  /‹word^›_(‹noun›)/‹word^›,_‹word^›_&_‹word^›
  /wiki/‹=AC∕DC/Rock_'n'_Roll/C++/‹last›'s_‹noun›/"‹word^›_‹word^›"/‹word^›?/Who's_‹word^›/F♯_(‹noun›)/User:‹last›∕‹slug›/..._‹word^›/‹word^›:_‹word^›!›
  /‹slug›/‹=1,2,3/‹int›..‹int›/‹int›-‹int›/‹int›+‹int›/*/_/-/$›/‹slug›
  /‹user›/‹kebab›/compare/‹=main/v‹ver››...‹=‹user›:‹kebab›/‹hex8››.diff
  /‹slug›.nsf/‹alnum›/$FILE/‹snake›.pdf?OpenElement
  /‹=cgi-bin∕/›‹slug›.‹=exe/dll/pl/cgi/fcgi›/‹slug›?‹slug›
@packed
  u=‹url›;r=‹url›;‹letter›=‹int›
  u=https://‹host›/‹slug›;r=‹=https:∕∕www.google.com∕/-/›;t=‹words›;s=‹int›x‹int›;l=‹=en/de-DE›
  ‹kvp*2-7|;›
  ‹kvp*2-6|&&›
  ‹kvp*2-7|||›
  ‹kvp*2-6|~›
  ‹kvp*2-6|^›
  ‹letter›:‹url›|‹letter›:‹int›|‹letter›:‹word›
  ‹=f_auto,q_auto/w_‹int›,h_‹int›,c_fill,g_auto/e_blur:‹int›/l_text:Arial_‹hundred›:‹word›%20‹word›,co_rgb:‹hex4›/fl_lossy,dpr_2.0/b_auto:predominant,c_pad/$w_‹int›,$h_$w_mul_‹digit››/‹=c_crop,x_‹int›,y_‹int›/e_sharpen/v‹sec›/if_w_gt_‹int›,w_‹int›∕if_end›/‹slug›/‹kebab›.‹=jpg/png›
  ‹=fit-in/trim/unsafe/‹nano››/‹int›x‹int›/‹=smart/top/left∕top›/filters:‹=quality(‹hundred›)/format(webp)/fill(‹hex8›):blur(‹digit›)/watermark(‹slug›.png,-10,-10,50)/round_corner(‹int›,255,255,255)/no_upscale()›/‹host›/‹slug›.jpg
  rs:‹=fit/fill/auto›:‹int›:‹int›:0/g:‹=sm/ce/no:0:‹int››/q:‹hundred›/plain/‹=s3:∕∕/https:∕∕‹host›∕/local:∕∕∕›‹slug›/‹slug›.png@webp
  width=‹int›,height=‹int›,fit=‹=cover/scale-down/crop›,format=auto,quality=‹hundred›/https://‹host›/‹slug›.jpg
  ?imageMogr2/‹=auto-orient/thumbnail∕!‹hundred›p/crop∕!‹int›x‹int›a‹int›a0/strip›/format/webp|imageslim
  x-oss-process=image/resize,m_fill,w_‹int›,h_‹int›/‹=quality,q_‹hundred›/format,webp/watermark,text_‹alnum›/rounded-corners,r_‹int››
  =‹=s‹int›/w‹int›-h‹int›-p-k-no-nu/s‹int›-c-k-c0x00ffffff-no-rj-mo/rw-e365›
  !1m‹int›!1m‹small›!1m3!1d‹int›.‹id›!2d-‹int›.‹id›!3d‹hundred›.‹id›!2m3!1f0!2f0!3f0!3m2!1i‹int›!2i‹int›!4f13.1!3m3!1m2!1s0x‹hex16›%3A0x‹hex16›!2s‹word^›%20‹word^›!5e0!3m2!1sen!2s‹=de/us/gb›!4v‹ms›
  !‹digit›m‹digit›‹pbpart*2-20|›
  pb=!1m‹small›‹pbpart*3-12|›
  @‹hundred›.‹id›,-‹hundred›.‹id›,‹hundred›z/data=!3m1!4b1!4m6!3m5!1s0x‹hex16›:0x‹hex8›!8m2!3d‹hundred›.‹id›!4d‹int›.‹id›
  ‹dotted›.‹pascal›/‹camel›‹=@‹digit›.‹digit›/#‹digit›/::‹camel›/()/:‹int›ms/(‹int›)›
  ‹pascal›.‹pascal›::‹=‹camel›/<‹camel›>b__‹digit›/.ctor/operator()/‹pascal›<‹pascal›>›
  ‹=GET/POST/fetch/xhr/rpc› ‹path› ‹=->/→/=>› ‹=200/204/304/404› (‹int› ms)
  ‹camel›$‹digit›/‹pascal›$$Lambda$‹int›/0x‹hex16›.‹camel›
  com.‹slug›.‹slug›/.‹pascal›Activity
  ‹url›>‹url›>‹path›
  ‹path›|‹path›|‹path›;‹int›;‹int›
  cs=‹int›&u=‹url›&h=//‹host›&c={‹kvp*1-3|,›}
@pbpart
  !‹digit›‹=m‹digit›/i‹int›/s‹word›/e‹digit›/b1/d‹int›.‹id›/f‹digit›/z‹nano›/u‹int›/s0x‹hex12›:0x‹hex12›/v‹ms›/szh/sm@‹id››
@kvp
  ‹=‹letter›/‹slug›/‹letter›‹digit›/_‹letter›/‹upper››‹==/:›‹=‹int›/‹word›/‹url›/‹path›/-/‹words›/‹hex8›/1,0,‹int›//[‹int›,‹int›]/‹host›/∕∕‹host›∕‹slug›/%2F‹slug›/!‹digit››
@batch
  [[["‹rpcid›","[null,\"‹word›\",[‹int›,\"‹=‹user›/‹path›/‹words››\"]]",null,"generic"]]]
  [[["‹rpcid›","["‹word›",null,[‹int›,[‹int›]],[["‹kebab›",‹int›]]]",null,"‹small›"],["‹rpcid›","[]",null,"generic"]]]
  [null,[["‹user›",[‹arr›],null,null,[[‹int›,‹int›,[‹int›]]]]],‹int›,"‹nano›"]
  [["‹=track/event/e/w/_set/page›",‹arr›],["‹camel›","‹words›",{"‹camel›":[‹int›,"‹url›"]}]]
  )]}'⏎⏎‹int›⏎[["wrb.fr","‹rpcid›","[[\"‹word›\",‹int›,[null,\"‹words›\"]],‹=null/[]/[‹int›]/\"‹nano›\"›]",null,null,null,"generic"],["di",‹int›],["af.httprm",‹int›,"-‹id›",‹int›]]
  [{"‹camel›":["‹path›",["‹words›",null,[]]],"‹letter›":[[[‹int›]]]},[‹arr›]]
  [1,[["‹letter›",‹int›,"‹=DIV/A/SPAN›",["‹words›",[null,‹int›]]],‹arr›]]
  [[‹int›,["noop"]],[‹int›,["‹camel›",{"‹letter›":"‹word›"}]]]
  [[],["‹nano›"],[["‹url›",null,["‹word^› & ‹word^›"]]],[[[[‹int›]]]]]
  [‹arr›,[‹arr›],[[‹arr›]],null,null,[]]
  ["^‹letter›","~#‹pascal›",["^ ","~:‹kebab›",‹int›,"~:‹kebab›","‹words›"]]
  ["$","‹=div/$L‹digit›/span›",null,{"children":["$","$L‹digit›",null,{"href":"‹path›","className":"‹kebab›"}]}]
  [{"id":1,"method":"‹pascal›.‹camel›","params":[["‹word›"],null,{"‹camel›":{"@type":"type.googleapis.com/‹dotted›"}}]}]
  42["‹camel›",{"‹camel›":"‹words›","to":["#‹slug›","@‹user›"]}]
@rpcid
  ‹=‹alnum›/‹upper›‹letter›‹hex4›/‹camel››
@arr
  ‹=null/‹int›/"‹word›"/"‹words›"/[‹int›]/true/"‹path›"/[null,"‹lang›"]/[["‹slug›"]]/"[null,\\"‹word›\\"]"/‹dec›/""›,‹=null/‹int›/[]/["‹word›",‹int›]/"‹first›'s ‹noun›"/"‹user›"/false›
  ‹=null,null/‹int›,‹int›/[[‹int›,‹int›],[‹int›,‹int›]]/"‹nano›",[null,null,null,‹int›]/‹ms›,null,[]›
"""
)


def _nested(rng: Random) -> str:
    """An address that holds others, encoded once more for every level."""
    inner = PLAIN_URL(rng)
    for _ in range(1 + int(rng.random() * 2.4)):
        key = pick(rng, ("url", "u", "next", "continue", "returnTo", "redirect_uri", "ru", "dl", "goto", "service", "target", "RelayState", "rurl", "destination"))  # fmt: skip
        first = f"{pick(rng, ('a', 'id', 'src', 'utm_source', 'cid', 'k', 'ref', 'lang'))}={number(rng)}&" if rng.random() < 0.4 else ""  # fmt: skip
        last = f"&{pick(rng, ('sig', 'hl', 'v', 'from', 'state'))}={word(rng)}" if rng.random() < 0.4 else ""  # fmt: skip
        base = pick(rng, (f"https://{host(rng)}", f"https://{host(rng)}", f"//{host(rng)}", "", f"{slug_word(rng)}:/"))  # fmt: skip
        inner = f"{base}/{slug_word(rng)}?{first}{key}={quote(inner, safe=pick(rng, ('', ':', '/:')))}{last}"  # fmt: skip
    return inner


def _method(rng: Random) -> str:
    """The name of a call as traces and profilers write it."""
    call = f"{pascal(rng)}{pick(rng, ('.', '::', '#', '->', '/', '$'))}{camel(rng)}"
    return pick(
        rng,
        (
            f"{call}()", f"{call}<{pascal(rng)}>()", f"at {call} ({camel(rng)}.js:{number(rng)}:{number(rng)})", f"{call};{call};{call} {number(rng)}",
            f"{slug_word(rng)}/{slug_word(rng)}.{call}", f"(anonymous) @ {slug_word(rng)}.js:{number(rng)}", f"L{slug_word(rng)}/{slug_word(rng)}/{pascal(rng)};->{camel(rng)}(I[BLjava/lang/String;)V",
            f"[{pascal(rng)} {camel(rng)}:{camel(rng)}:]", f"_ZN{len(call)}{camel(rng)}Ev", f"{call} => {number(rng)}ms", f"{call}:{number(rng)}, {call}:{number(rng)}",
        ),
    )  # fmt: skip


KINDS: tuple[TextKind, ...] = (
    TextKind("paths_values.relative", _G.make("relative"), 1.3, (VALUE, FILE)),
    TextKind("paths_values.absolute", _G.make("absolute"), 1.2),
    TextKind("paths_values.windows", _G.make("windows"), 0.9, (VALUE, FILENAME)),
    TextKind("paths_values.share", _G.make("share"), 1.0),
    TextKind("paths_values.local", _G.make("local"), 1.2, (VALUE, HEADER)),
    TextKind("paths_values.dsn", _G.make("dsn"), 0.8),
    TextKind("paths_values.scheme", _G.make("scheme"), 1.0),
    TextKind("paths_values.nested", _nested, 0.7, (VALUE, HEADER, COOKIE)),
    TextKind("paths_values.api_path", _API.make("api_path"), 0.8, (PATH, VALUE)),
    TextKind("paths_values.packed", _API.make("packed"), 1.0, (VALUE, COOKIE)),
    TextKind("paths_values.batch", _API.make("batch"), 0.7),
    TextKind("paths_values.method", _method, 0.4),
)
