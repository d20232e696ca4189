"""User agents of browsers, apps, SDKs and bots: one pool for both classes."""

from __future__ import annotations

from random import Random

_WINDOWS = ("Windows NT 10.0; Win64; x64", "Windows NT 10.0; WOW64", "Windows NT 6.1; Win64; x64")
_MAC = ("Macintosh; Intel Mac OS X 10_15_7", "Macintosh; Intel Mac OS X 13_4")
_LINUX = ("X11; Linux x86_64", "X11; Ubuntu; Linux x86_64", "X11; CrOS x86_64 14541.0.0")
_PHONES = ("Pixel 7", "SM-G991B", "SM-A536B", "K", "moto g(60)", "Redmi Note 11", "CPH2483")
_KIT = "AppleWebKit/537.36 (KHTML, like Gecko)"

_SDKS = (
    "python-requests/2.{a}.{b}", "python-urllib3/1.26.{b}", "Python/3.{c} aiohttp/3.{c}.{b}",
    "python-httpx/0.2{b}.0", "okhttp/4.{c}.{b}", "okhttp/3.14.{b}", "axios/1.{b}.{c}",
    "node-fetch/1.0 (+https://github.com/bitinn/node-fetch)", "node", "undici", "got/9.6.0",
    "Go-http-client/1.1", "Go-http-client/2.0", "Java/17.0.{b}", "Java-http-client/17.0.{b}",
    "Apache-HttpClient/4.5.{c} (Java/11.0.{b})", "Jakarta Commons-HttpClient/3.1",
    "GuzzleHttp/7", "PHP/8.1", "Faraday v2.{b}.0", "Ruby", "rest-client/2.1.0", "RestSharp/106.{c}.0.0",
    "Dart/3.{b} (dart:io)", "CFNetwork/1410.0.3 Darwin/22.6.0", "aws-sdk-go/1.44.{a} (go1.20; linux; amd64)",
    "aws-cli/2.{c}.{b} Python/3.11.6 Linux/5.15 exe/x86_64", "Boto3/1.2{b}.{a} Python/3.9.16 Linux/5.10",
    "azsdk-python-storage-blob/12.{c}.0", "google-api-python-client/2.{a}.0 (gzip)", "grpc-go/1.5{b}.0",
    "grpc-java-netty/1.5{b}.0", "OpenAI/Python 1.{c}.{b}", "Anthropic/JS 0.{a}.0", "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
    "GitHub-Hookshot/{hex}", "Slackbot 1.0 (+https://api.slack.com/robots)", "Shopify-Captain-Hook",
    "PostmanRuntime/7.{a}.{b}", "insomnia/2023.{b}.0", "HTTPie/3.2.{b}", "elasticsearch-py/8.{c}.0 (Python 3.10.{b})",
    "opentelemetry-collector/0.{a}.0", "Prometheus/2.{a}.0", "Datadog/7.{a}.0", "kube-probe/1.2{b}", "Terraform/1.{b}.{c}",
    "Microsoft-Delivery-Optimization/10.0", "WindowsPowerShell/5.1.19041.{a}", "Apache-CXF/3.{b}.0",
)  # fmt: skip
_BOTS = (
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
    "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
    "Mozilla/5.0 (compatible; SemrushBot/7~bl; +http://www.semrush.com/bot.html)",
    "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "Twitterbot/1.0", "LinkedInBot/1.0 (compatible; Mozilla/5.0)", "WhatsApp/2.23.{c}.{a} A",
    "Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)", "DuckDuckBot/1.1",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.0; +https://openai.com/gptbot)",
    "Pingdom.com_bot_version_1.4_(http://www.pingdom.com/)", "Amazonbot/0.1", "CCBot/2.0 (https://commoncrawl.org/faq/)",
)  # fmt: skip
_APPS = (
    "{App}/{b}.{c}.{a} (iPhone; iOS 17.{b}; Scale/3.00)",
    "{App}/{b}.{c} CFNetwork/1485 Darwin/23.{b}.0",
    "{App}/{a} (Android 13; {phone}; Build/TP1A.220624.014)",
    "com.example.{app}/{b}.{c}.{b} (Linux; U; Android 12; en_US; {phone}) okhttp/4.9.{b}",
    "Dalvik/2.1.0 (Linux; U; Android 11; {phone} Build/RP1A.200720.012)",
    "{App}Android/{a} Mozilla/5.0 (Linux; Android 13; {phone}; wv) " + _KIT + " Version/4.0 Chrome/1{b}4.0.0.0 Mobile Safari/537.36",
    "ExoPlayerLib/2.18.{b}", "AppleCoreMedia/1.0.0.20G75 (iPhone; U; CPU OS 16_6 like Mac OS X; en_us)",
    "{App}/{b} Electron/2{b}.1.0", "SmartTV/8.5 (Tizen 6.0) {App}/{b}.{c}", "ESP8266HTTPClient", "{App}-firmware/{b}.{c}",
)  # fmt: skip
_CURL = ("curl/7.{a}.0", "curl/8.{b}.0", "Wget/1.21.{b}", "Wget/1.20.3 (linux-gnu)", "fetch libfetch/2.0", "lwp-request/6.67 libwww-perl/6.{a}")  # fmt: skip


def browser(rng: Random) -> tuple[str, int | None]:
    """A browser's user agent, and its Chromium version where it is one."""
    roll, version = rng.random(), rng.randint(86, 134)
    if roll < 0.55:
        system = rng.choice(_WINDOWS * 3 + _MAC * 2 + _LINUX)
        tail = f" Edg/{version}.0.0.0" if rng.random() < 0.15 else ""
        return f"Mozilla/5.0 ({system}) {_KIT} Chrome/{version}.0.0.0 Safari/537.36{tail}", version
    if roll < 0.7:
        phone = rng.choice(_PHONES)
        return (
            f"Mozilla/5.0 (Linux; Android {rng.randint(9, 14)}; {phone}) {_KIT} Chrome/{version}.0.0.0 Mobile Safari/537.36",
            version,
        )
    if roll < 0.84:
        system = rng.choice(_WINDOWS + _MAC + _LINUX)
        return f"Mozilla/5.0 ({system}; rv:{version}.0) Gecko/20100101 Firefox/{version}.0", None
    if roll < 0.97:
        ios = f"{rng.randint(14, 17)}_{rng.randint(0, 6)}"
        return (
            f"Mozilla/5.0 (iPhone; CPU iPhone OS {ios} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{ios[:2]}.{ios[-1]} Mobile/15E148 Safari/604.1",
            None,
        )
    return "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko", None


def app(rng: Random) -> str:
    """The user agent of a mobile, desktop or device application."""
    return _fill(rng, rng.choice(_APPS))


def sdk(rng: Random) -> str:
    """The user agent of a library or a service."""
    return _fill(rng, rng.choice(_SDKS))


def bot(rng: Random) -> str:
    """The user agent of a crawler or a monitor."""
    return _fill(rng, rng.choice(_BOTS))


def command_line(rng: Random) -> str:
    """The user agent of a command-line client."""
    return _fill(rng, rng.choice(_CURL))


def _fill(rng: Random, template: str) -> str:
    name = rng.choice(("shop", "news", "bank", "maps", "music", "fit", "mail", "travel", "chat"))
    return template.format(
        a=rng.randint(10, 99),
        b=rng.randrange(10),
        c=rng.randint(0, 19),
        hex=f"{rng.getrandbits(28):07x}",
        app=name,
        App=name.capitalize(),
        phone=rng.choice(_PHONES),
    )
