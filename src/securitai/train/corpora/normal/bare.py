"""Texts of one idea that stand alone: addresses of sites, names of query operators, odd paths, calls, palettes."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import FILE, HEADER, NAME, PATH, VALUE, TextKind
from securitai.train.corpora.normal.base import HEX, chars, pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.words import listed

_OPERATORS = listed(
    """
    $in $gte $lte $lt $and $set $unset $push $pull $inc $sort $match $project $group $limit $skip $exists $size $all $elemMatch $sum
    $avg $first $addFields $lookup $unwind $oid $date $numberLong $numberInt $ref $id $schema $defs $filter $top $orderby $expand
    $select $count $search $format $skiptoken $contains $containsi $between $notIn $iLike $any $overlap $each $slice $addToSet
    $currentDate $rename $mul $min $max $text $meta $near $geometry $geoWithin $expr $eq $cond $ifNull $dateToString $arrayElemAt
    @odata.type @odata.id @type @id @context @timestamp @version @graph #text #document :id _id __typename __v __schema
    """
)

_G = grammar(
    r"""
@bare_site
  ×3 http‹=s/›://‹=www./›‹host›‹=/∕›
  http‹=s/›://‹=www./›example.‹=com/org/net›‹=/∕/∕‹slug›/∕index.html/∕page?id=‹int››
  http‹=s/›://‹=test/demo/foo/bar/mysite/shop/site›.‹=com/org/example/test/io›‹=/∕/∕‹slug››
  http://‹host›:‹=80/443/8080/8443›‹=/∕/∕‹slug››
  ‹=www./›‹host›‹=/∕/∕‹slug››
  //‹host›/‹slug›
  ×2 ‹=cn/de/us/uk/jp/fr/m/en/www2/api/mail/news/img/t/s/cdn/static/login/my/app›.‹word›.‹=com/net/org/cn/io/co.uk/de/com.cn/jp›
  ×2 http‹=s/›://‹=cn/de/us/uk/jp/fr/m/en/www2/api/mail/news/t/s/cdn/my›.‹word›.‹=com/net/cn/io/de/co.uk›‹=∕/∕?‹word›=‹digit›&‹upper›=‹upper›/∕?‹word›=‹digit›&‹upper›=‹upper›&‹word›=‹pascal›‹int›/∕‹slug›.php?‹word›=‹nano›.‹nano›_‹nano››
  GET ‹=∕‹slug›.php?mod=‹word›_‹word›&module=&action=‹word›_‹word›/∕api∕‹slug›?‹word›=‹int›/∕‹slug›∕‹slug››
@short_path
  /‹letter›‹letter›‹letter›/‹letter›‹letter›‹letter›
  /‹letter›‹letter›/‹letter›‹letter›‹letter›‹letter›
  /‹letter›‹letter›‹letter›/‹word›
  /‹word›/‹letter›‹letter›‹letter›
  /‹letter›‹letter›‹letter›/‹letter›‹letter›/‹letter›‹letter›‹letter›
  /‹slug›/‹slug›
@odd_path
  /‹slug›/‹host›/‹slug›//
  /‹slug›//‹slug›
  //‹slug›/‹slug›.‹=js/css/png/html›
  /‹slug›/‹int›//
  /$rpc/‹word›.‹=internal/cloud/api›.‹word›.v‹digit›.‹pascal›/‹pascal›
  /$rpc/‹word›.‹word›.‹word›.v‹digit›‹=/beta‹digit››.‹pascal›Service/‹camel›
  /‹word›.‹word›.v‹digit›.‹pascal›Service/‹pascal›
  /‹word›.‹pascal›/‹pascal›
  /v‹digit›/‹slug›:‹camel›
  /‹slug›/$batch
  /‹slug›/‹pascal›('‹slug›')
  /‹slug›/‹pascal›(‹int›)/$value
  /.‹word›
  /.well-known/‹slug›
  /‹slug›/.‹=/../.‹slug››
@member
  ‹camel›.‹camel›.‹camel›()
  ‹camel›.‹pascal›.get‹pascal›()
  window.‹camel›.‹camel›('‹slug›')
  ‹pascal›.‹camel›(‹int›)
  ‹camel›(‹=event/this/e/null›)
  this.‹camel›()
  ‹word›.‹word›.‹pascal›$‹pascal›
  ‹word›.‹word›.‹word›.‹pascal›::‹camel›
  [‹camel›].‹camel›(‹camel›)
"""
)


def _palette(rng: Random) -> str:
    """A picture written as text: X pixmaps, palettes of GIMP and JASC."""
    roll = rng.random()
    if roll < 0.6:
        width = pick(rng, (1, 1, 2))
        used = " .XoO+@#$%&*=-;:>,<1234567890qwertyuipasdfghjklzxcvbnmMNBVCZASDFGHJKLPIUYTREWQ!~^/()_`'][{}|"
        names = [chars(rng, used, width) for _ in range(4 + int(rng.random() * 30))]
        rows = "".join(f'"{name} c #{chars(rng, HEX, 6).upper()}",\n' for name in names)
        size = 8 + int(rng.random() * 120)
        lines = "".join(
            '"' + "".join([pick(rng, names) for _ in range(size)]) + '",\n'
            for _ in range(1 + int(rng.random() * 6))
        )
        head = pick(rng, ("static char *", "static const char *", "const char* "))
        about = pick(
            rng,
            ("/* columns rows colors chars-per-pixel */\n", "/* width height ncolors cpp */\n", ""),
        )
        return f'/* XPM */\n{head}{chars(rng, "abcdefghijk_", 3, 9)}[] = {{\n{about}"{size} {size} {len(names)} {width} ",\n{rows}{lines}}};\n'
    colours = [
        f"{int(rng.random() * 256):3d} {int(rng.random() * 256):3d} {int(rng.random() * 256):3d}"
        for _ in range(4 + int(rng.random() * 40))
    ]
    if roll < 0.85:
        rows = "".join(f"{c}     Index {i}\n" for i, c in enumerate(colours))
        return f"GIMP Palette\nName: {chars(rng, 'abcdefgh', 3, 12)}\nColumns: 4\n#\n{rows}"
    return "JASC-PAL\r\n0100\r\n" + f"{len(colours)}\r\n" + "\r\n".join(colours)


KINDS: tuple[TextKind, ...] = (
    TextKind("bare.site", _G.make("bare_site"), 3.0, (VALUE, HEADER)),
    TextKind("bare.operator", lambda rng: pick(rng, _OPERATORS), 1.6, (NAME,)),
    TextKind("bare.short_path", _G.make("short_path"), 0.8, (VALUE,)),
    TextKind("bare.path", _G.make("odd_path"), 2.2, (PATH,)),
    TextKind("bare.call", _G.make("member"), 1.4, (VALUE,)),
    TextKind("bare.palette", _palette, 0.5, (FILE, VALUE)),
)
