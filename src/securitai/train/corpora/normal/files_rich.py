"""Harmless twins of hostile files and objects: pictures, pages, server files, sessions, typed JSON, filters, names."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.kinds import BODY, COOKIE, FILE, FILENAME, NAME, VALUE, TextKind
from securitai.train.corpora.normal import base
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script

_G = grammar(
    r"""
@svg
  ‹shead›<svg xmlns="http://www.w3.org/2000/svg"‹sattr›>⏎‹spart*2-6|⏎›⏎</svg>
  ‹shead›<svg‹sattr› xmlns="http://www.w3.org/2000/svg">‹spart*1-5|›</svg>
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ‹hundred› ‹hundred›" ‹=role="img" aria-labelledby="t‹digit›"/class="‹kebab›" data-name="Layer ‹digit›"/style="enable-background:new 0 0 ‹int› ‹int›;" xml:space="preserve"›><title>‹words^›</title>‹spart*1-4|›</svg>
@shead
  ε
  <?xml version="1.0" encoding="UTF-8" standalone="no"?>⏎
  <!-- Generator: Adobe Illustrator ‹ver›, SVG Export Plug-In . SVG Version: 6.00 Build 0) -->⏎
  <?xml version="1.0" encoding="utf-8"?>⏎<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">⏎
@sattr
   viewBox="0 0 ‹int› ‹int›"
   width="‹int›" height="‹int›" fill="none"
   version="1.1" id="‹slug›" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="‹ver›" sodipodi:docname="‹slug›.svg"
@spart
  <path d="M‹dec› ‹dec›c-‹dec›,‹dec› ‹dec›-‹dec› ‹dec› ‹dec›H‹int›V‹int›z" ‹=fill="‹color›"/class="st‹digit›"/style="fill:none;stroke:‹color›;stroke-width:‹digit›px"›/>
  <g id="‹slug›" transform="‹=translate/rotate/scale›(‹dec›)"><rect x="‹int›" y="‹int›" width="‹int›" height="‹int›" rx="‹digit›"/></g>
  <defs><linearGradient id="‹=a/paint0/‹slug››"><stop offset="‹digit›%" stop-color="‹color›"/></linearGradient></defs>
  <clipPath id="‹slug›"><rect width="‹int›" height="‹int›"/></clipPath>
  <use ‹=xlink:href/href›="#‹slug›" x="‹int›" y="‹int›"/>
  <a ‹=xlink:href/href›="‹=‹url›/#‹slug›/‹path››" target="_blank"><text x="‹int›" y="‹int›">‹words›</text></a>
  <image ‹=xlink:href/href›="‹=data:image∕png;base64,iVBORw0KGgo‹b64›/‹slug›.png/‹url›.jpg›" width="‹int›" height="‹int›"/>
  <foreignObject x="‹int›" y="‹int›" width="‹int›" height="‹int›"><div xmlns="http://www.w3.org/1999/xhtml" style="‹=display: flex; justify-content: center;/font-size: 12px; color: ‹color›;›">‹words^›</div></foreignObject>
  <switch><foreignObject pointer-events="none" width="100%" height="100%" requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"><div xmlns="http://www.w3.org/1999/xhtml"><b>‹words^›</b></div></foreignObject><text text-anchor="middle">‹words^›</text></switch>
  <‹=animate/set› attributeName="‹=opacity/x/r/fill/stroke-dashoffset›" ‹=values="0;1;0"/from="0" to="‹int›"/to="‹color›"› begin="‹=0s/click/a.end›" dur="‹digit›s" repeatCount="indefinite"/>
  <animateTransform attributeName="transform" type="rotate" from="0 ‹int› ‹int›" to="360 ‹int› ‹int›" dur="‹digit›s"/>
  <style>.‹slug›{fill:‹color›;}.st‹digit›{font-family:'‹word^›';font-size:‹hundred›px;}</style>
  <style type="text/css"><![CDATA[ .‹slug› { stroke: ‹color› } #‹slug›:hover { opacity: .‹digit› } ]]></style>
  <text x="‹int›" y="‹int›" font-size="‹hundred›"><tspan>‹words›</tspan></text>
  <metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:title>‹words›</dc:title></cc:Work></rdf:RDF></metadata>
  <script type="application/json">{"‹camel›":"‹words›","‹camel›":‹int›}</script>
@page
  <!DOCTYPE html>⏎<html lang="‹=en/de/fr›">⏎<head><meta charset="utf-8"><title>‹words^›</title>‹head*1-3|⏎›</head>⏎<body>⏎‹block*1-4|⏎›⏎</body>⏎</html>
  <html><body>‹text_block*1-4|›</body></html>
  <html xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]--></head><body>‹text_block*1-3|›</body></html>
  <?xml version="1.0" encoding="UTF-8"?>⏎<?xml-stylesheet type="text/xsl" href="‹=/‹slug›∕›‹slug›.xsl"?>⏎<report generated="‹iso›"><item id="‹int›">‹words›</item><total>‹price›</total></report>
  <xsl:stylesheet version="‹=1.0/2.0›" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html" indent="yes"/><xsl:template match="‹=∕/‹slug›/‹slug›[@id]›"><html><body><h1><xsl:value-of select="‹slug›/@‹slug›"/></h1><xsl:for-each select="‹slug›/‹slug›"><xsl:sort select="‹slug›"/><p><xsl:value-of select="."/></p></xsl:for-each></body></html></xsl:template></xsl:stylesheet>
  <Window x:Class="‹pascal›.MainWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"><Window.Resources><ResourceDictionary Source="‹pascal›.xaml"/></Window.Resources><Button Content="{Binding ‹pascal›}" Click="‹pascal›_Click"/></Window>
  From: ‹name› <‹email›>⏎MIME-Version: 1.0⏎Content-Type: multipart/alternative; boundary="‹hex16›"⏎⏎--‹hex16›⏎Content-Type: text/html; charset=utf-8⏎⏎<html><body>‹text_block*1-2|›</body></html>⏎--‹hex16›--
  <rss version="2.0"><channel><title>‹words^›</title><item><description><![CDATA[‹text_block›]]></description><enclosure url="‹url›.mp3" type="audio/mpeg"/></item></channel></rss>
  %PDF-1.‹digit›⏎‹digit› 0 obj⏎<</Type/Catalog/Pages 2 0 R/OpenAction[3 0 R /FitH null]/Lang(en)>>⏎endobj⏎‹int› 0 obj⏎<</Type/Annot/Subtype/Link/A<</S/URI/URI(‹url›)>>>>⏎endobj
@head
  <script async src="https://www.googletagmanager.com/gtag/js?id=G-‹upper›‹int›"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());gtag('config','G-‹upper›‹int›');</script>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"‹=Product/Organization/Article/FAQPage›","name":"‹words^›"}</script>
  <link rel="stylesheet" href="‹slug›.css"><script src="‹slug›.js" defer></script>
  <style>body{font-family:sans-serif;color:‹color›}.‹kebab›{margin:‹int›px}</style>
  <meta http-equiv="refresh" content="‹int›; url=‹=index.html/‹url›/∕‹slug››">
  <meta name="viewport" content="width=device-width, initial-scale=1">
@block
  ×4 ‹text_block›
  <script>document.getElementById('‹camel›').textContent = new Date().getFullYear();</script>
  <script>document.addEventListener('DOMContentLoaded', function () { document.querySelectorAll('.‹kebab›').forEach(function (el) { el.classList.toggle('‹slug›'); }); });</script>
  <iframe width="560" height="315" src="https://www.youtube.com/embed/‹nano›" allowfullscreen></iframe>
  <iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d‹dec›" style="border:0" loading="lazy"></iframe>
@text_block
  <h1>‹words^›</h1><p>‹sentence›</p>
  <table border="1"><tr><td>‹words›</td><td>‹price›</td></tr></table>
  <a href="‹url›">‹words^›</a> <img src="‹slug›.png" alt="‹words›">
  <form action="/‹slug›" method="post"><input type="email" name="‹slug›"><button>‹word^›</button></form>
@server
  Options -Indexes‹=⏎ServerSignature Off/ +FollowSymLinks/›⏎‹hta*1-4|⏎›
  ‹hta*1-4|⏎›⏎
  <?xml version="1.0" encoding="utf-8"?>⏎<configuration><system.webServer><handlers><add name="aspNetCore" path="*" verb="*" modules="AspNetCoreModuleV2" resourceType="Unspecified" /></handlers><aspNetCore processPath="dotnet" arguments=".\‹pascal›.dll" stdoutLogEnabled="false" hostingModel="inprocess" /></system.webServer></configuration>
  <configuration><system.webServer><staticContent><mimeMap fileExtension=".‹=woff2/webp/json/svg/mjs›" mimeType="‹mime›" /></staticContent><rewrite><rules><rule name="‹words^›" stopProcessing="true"><match url=".*" /><action type="Rewrite" url="/index.html" /></rule></rules></rewrite></system.webServer></configuration>
  <configuration><appSettings><add key="‹pascal›" value="‹word›" /></appSettings><system.web><compilation debug="false" targetFramework="4.8" /><customErrors mode="RemoteOnly" defaultRedirect="~/error.html" /></system.web></configuration>
  ‹ini*2-5|⏎›⏎
@hta
  AddType ‹=image∕webp .webp/font∕woff2 .woff2/application∕manifest+json .webmanifest/image∕svg+xml .svg .svgz/video∕mp4 .mp4/text∕x-component .htc/‹mime› .‹ext››
  <FilesMatch "\.(‹=css|js|png/html|htm/woff2?|ttf/ico|gif|jpe?g/env|log|ini›)$">⏎  ‹=Header set Cache-Control "max-age=‹int›, public"/Require all denied/ExpiresDefault "access plus ‹digit› month"/FileETag None›⏎</FilesMatch>
  <Files "‹=.htaccess/‹slug›.log/wp-config.php/.env/composer.json›">⏎  Require all denied⏎</Files>
  <IfModule mod_‹=expires/deflate/headers/rewrite/mime›.c>⏎  ‹=ExpiresActive On/AddOutputFilterByType DEFLATE text∕html text∕css/Header always set X-Frame-Options "SAMEORIGIN"/RewriteEngine On/AddCharset utf-8 .css .js›⏎</IfModule>
  php_value ‹=upload_max_filesize/post_max_size/memory_limit/max_execution_time/max_input_vars› ‹int›‹=M/›
  php_flag ‹=display_errors/short_open_tag/session.cookie_httponly› ‹=off/on›
  ErrorDocument ‹=404/403/500› /‹slug›.‹=html/php›
  DirectoryIndex index.php index.html
  Redirect 301 /‹slug› ‹url›
  RewriteRule ^‹slug›/(.*)$ /‹slug›/$1 [R=301,L]
  AddHandler ‹=type-map .var/default-handler .html/send-as-is .asis›
  AddDefaultCharset UTF-8
  # ‹words›
@ini
  ‹=upload_max_filesize/post_max_size/memory_limit› = ‹int›M
  ‹=max_execution_time/max_input_time/session.gc_maxlifetime› = ‹int›
  date.timezone = "Europe/‹city›"
  ‹=display_errors/log_errors/opcache.enable/allow_url_include› = ‹=Off/On/0›
  error_log = /var/log/‹slug›/php_errors.log
  extension=‹=gd/intl/mbstring/pdo_mysql/redis/zip›.so
  ; ‹words›
@tool
  push graphic-context⏎viewbox 0 0 ‹int› ‹int›⏎fill '‹color›'⏎stroke '‹color›'⏎‹=rectangle ‹int›,‹int› ‹int›,‹int›/circle ‹int›,‹int› ‹int›,‹int›/text ‹int›,‹int› '‹words›'/polyline ‹int›,‹int› ‹int›,‹int››⏎pop graphic-context
  %!PS-Adobe-3.0‹= EPSF-3.0/›⏎%%Title: ‹words›⏎%%BoundingBox: 0 0 ‹int› ‹int›⏎/‹word^› findfont ‹small› scalefont setfont⏎‹int› ‹int› moveto (‹words›) show⏎showpage⏎%%EOF
  \documentclass{‹=article/beamer/report›}⏎\usepackage{‹=graphicx/amsmath/hyperref/listings›}⏎\begin{document}⏎\input{chapters/‹slug›}⏎\includegraphics[width=.‹digit›\textwidth]{img/‹slug›}⏎\lstinputlisting[language=Python]{src/‹slug›.py}⏎\end{document}
  \newwrite\out \immediate\openout\out=\jobname.‹slug› \immediate\write\out{‹words›} \immediate\closeout\out
  Resources:⏎  ‹pascal›:⏎    Type: AWS::‹=Lambda::Function/S3::Bucket/IAM::Role›⏎    Properties:⏎      ‹pascal›: ‹=!Ref ‹pascal›/!Sub "${AWS::StackName}-‹slug›"/!GetAtt ‹pascal›.Arn/!Join ["-", [‹slug›, !Ref Env]]›
  ‹slug›: ‹=!!binary ‹b64›/!!set {‹word›, ‹word›}/!!str ‹int›/!!float ‹int›/!!python∕tuple [‹int›, ‹int›]/!reference [.‹slug›, script]/!vault |⏎  $ANSIBLE_VAULT;1.1;AES256›⏎‹snake›: &‹slug› {<<: *‹slug›, ‹snake›: ‹int›}
  --- !ruby/object:‹=ActiveSupport::HashWithIndifferentAccess/Set⏎hash:/BigDecimal 18:‹dec››⏎  ‹snake›: ‹words›⏎  ‹snake›: ‹int›
  ‹=0/*∕‹small›/30 2/15 ‹small›› ‹=*/3› * * ‹=*/1/1-5› ‹=∕usr∕bin∕php ∕var∕www∕‹slug›∕artisan schedule:run/∕opt∕‹slug›∕backup.sh --full/cd ∕srv∕‹slug› && .∕bin∕‹slug› sync/root ∕usr∕sbin∕logrotate ∕etc∕logrotate.conf› >> /var/log/‹slug›.log 2>&1
  [Desktop Entry]⏎Type=Application⏎Name=‹brand›⏎Exec=‹=∕usr∕bin∕‹slug› %U/‹slug› --new-window/env LANG=C ‹slug› %f›⏎Icon=‹slug›⏎Categories=Utility;
  [InternetShortcut]⏎URL=‹url›⏎IconIndex=0
  #EXTM3U⏎#EXT-X-VERSION:‹digit›⏎#EXT-X-TARGETDURATION:‹small›⏎#EXTINF:‹dec›,⏎‹=‹slug›-‹int›.ts/‹url›.ts/segment_‹int›.m4s›⏎#EXT-X-ENDLIST
  <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId‹small›" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/‹=hyperlink/image/styles/theme›" Target="‹=‹url›" TargetMode="External/styles.xml/media∕image‹digit›.png›"/></Relationships>
  <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="‹small›"><c r="A‹small›" t="str"><f>‹=SUM(A1:A‹small›)/VLOOKUP(B‹small›,Data!A:C,2,FALSE)/IF(B2&gt;‹int›,"‹word›","")›</f><v>‹int›</v></c></row></sheetData></worksheet>
  ‹word^›,‹word^›,‹word^›⏎‹words›,‹int›,‹==SUM(B2:B‹int›)/=A2*1.19/=HYPERLINK("‹url›","‹word›")›⏎"‹last›, ‹first›",-‹int›,+‹big›⏎
  {"cells":[{"cell_type":"code","execution_count":‹digit›,"metadata":{},"outputs":[],"source":["import ‹=pandas as pd/os/numpy as np›\n","‹=df = pd.read_csv('‹slug›.csv')/!pip install ‹lib›/%matplotlib inline/os.makedirs('‹slug›', exist_ok=True)›"]}],"nbformat":4}
@source
  <?php⏎‹=declare(strict_types=1);⏎/›namespace App\‹pascal›;⏎⏎use ‹pascal›\‹pascal›;⏎⏎‹=final /›class ‹pascal› extends ‹pascal›⏎{⏎    public function __construct(private ‹pascal› $‹camel›) {}⏎    public function ‹camel›(int $‹camel›): ?array⏎    {⏎        return $this->‹camel›->‹camel›($‹camel›) ?? [];⏎    }⏎}
  <?php /** @var ‹pascal›[] $‹camel› */ ?>⏎<ul><?php foreach ($‹camel› as $item): ?><li><?= htmlspecialchars($item->‹camel›) ?></li><?php endforeach; ?></ul>
  <?php⏎return [⏎    '‹snake›' => env('‹const›', '‹word›'),⏎    '‹snake›' => ‹int›,⏎    'class' => \‹pascal›\‹pascal›::class,⏎];
  <?php⏎/* Plugin Name: ‹words^› */⏎if (!defined('ABSPATH')) { exit; }⏎add_action('‹=init/wp_footer/admin_menu›', '‹snake›');⏎function ‹snake›() { echo esc_html__('‹words^›', '‹kebab›'); }
  <%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>⏎<c:forEach items="${‹camel›}" var="‹slug›"><td><c:out value="${‹slug›.‹camel›}"/></td></c:forEach>
  <%@ page language="java" contentType="text/html; charset=UTF-8" import="java.util.List" %>⏎<jsp:include page="‹slug›.jsp"/>⏎<h1><fmt:message key="‹dotted›"/></h1>
  <%@ Page Title="‹words^›" Language="C#" MasterPageFile="~/Site.Master" AutoEventWireup="true" CodeBehind="‹pascal›.aspx.cs" Inherits="‹pascal›.‹pascal›" %>⏎<asp:GridView ID="‹pascal›" runat="server" AutoGenerateColumns="False" DataSourceID="‹pascal›" />
  @model ‹pascal›.‹pascal›⏎@{ ViewData["Title"] = "‹words^›"; }⏎<h2>@Model.‹pascal›</h2>⏎@foreach (var item in Model.‹pascal›) { <p>@item.‹pascal›</p> }
  #!/usr/bin/env python3⏎import argparse⏎import subprocess⏎⏎def main():⏎    p = argparse.ArgumentParser(description="‹words^›")⏎    p.add_argument("--‹kebab›", default="‹word›")⏎    args = p.parse_args()⏎    subprocess.run(["git", "‹=status/fetch/describe›"], check=True)⏎
  #!/usr/bin/perl⏎use strict; use warnings;⏎open(my $fh, '<', '‹slug›.txt') or die "Cannot open: $!";⏎while (my $line = <$fh>) { chomp $line; print "$line\n" if $line =~ /‹slug›/; }
  #!/bin/bash⏎set -euo pipefail⏎cd "$(dirname "$0")"⏎for f in ‹slug›/*.‹ext›; do⏎  echo "‹words^›: $f"⏎  ‹=cp/gzip -k/md5sum/convert -resize ‹int›x› "$f"‹= build∕/›⏎done
  <cfquery name="‹slug›" datasource="#application.dsn#">SELECT ‹snake› FROM ‹snake› WHERE id = <cfqueryparam value="#arguments.id#" cfsqltype="cf_sql_integer"></cfquery>⏎<cfoutput query="‹slug›">#encodeForHTML(‹snake›)#</cfoutput>
@typed
  {"@context":"https://schema.org","@type":"‹=Product/Offer/Person/Event/BreadcrumbList/‹pascal››","name":"‹words^›","url":"‹url›"}
  {"$type":"‹pascal›.‹pascal›.‹pascal›‹=Created/Event/Command/Dto›, ‹pascal›.‹pascal›","‹pascal›":"‹words›","Id":"‹uuid›"}
  {"$type":"System.‹=Collections.Generic.List`1[[‹pascal›.‹pascal›, ‹pascal›]], mscorlib","$values":[{"‹pascal›":"‹word›"}]/String, System.Private.CoreLib","value":"‹words›"›}
  {"‹=@class/_class/class/@type/type›":"com.‹slug›.‹slug›.‹=dto/model/domain/entity›.‹pascal›","‹camel›":"‹words›","‹camel›":‹int›}
  ["java.util.‹=ArrayList/HashMap/Date/HashSet›",[{"@class":"com.‹slug›.‹pascal›","‹camel›":‹int›}]]
  {"__type":"‹pascal›:#‹pascal›.‹pascal›","‹pascal›":"‹words›"}
  {"@odata.type":"#Microsoft.Graph.‹camel›","displayName":"‹words^›","‹camel›":"‹word›"}
  {"@type":"type.googleapis.com/‹dotted›.‹pascal›","‹camel›":"‹words›"}
  {"py/object":"‹slug›.‹slug›.‹pascal›","‹snake›":"‹words›"}
  {"type":"Function","name":"‹camel›","description":"‹words^›","returns":"‹word›"}
  <bean id="‹camel›" class="com.‹slug›.‹pascal›"><property name="‹camel›">‹words›</property><link>‹url›</link></bean>
  <map class="‹=linked-hash-map/tree-map/com.‹slug›.‹pascal››"><entry><string>‹word›</string><int>‹int›</int></entry><entry><string>‹slug›</string><date>‹iso›</date></entry></map>
  {"url":"jdbc:‹=postgresql/mysql/sqlserver/oracle:thin:@›://‹host›:‹port›/‹slug›","driver":"‹=org.postgresql.Driver/com.mysql.cj.jdbc.Driver/com.zaxxer.hikari.HikariDataSource›"}
  {"dataSourceName":"‹words^›","jndiName":"java:comp/env/jdbc/‹pascal›","autoCommit":false}
  <ObjectDataProvider x:Key="‹camel›" MethodName="GetValues" ObjectType="{x:Type sys:Enum}"><ObjectDataProvider.MethodParameters><x:Type TypeName="local:‹pascal›"/></ObjectDataProvider.MethodParameters></ObjectDataProvider>
@filter
  {"‹pick_›":{"$‹=gte/lte/lt›":‹=‹int›/"‹iso›"/‹price››‹=,"$lt":‹int›/›},"‹pick_›":{"$in":["‹word›","‹word›"]}}
  {"selector":{"‹pick_›":{"$‹=gte/eq/exists/in/elemMatch›":‹=‹int›/true/"‹word›"›},"‹snake›":"‹word›"},"fields":["_id","‹snake›"],"sort":[{"‹pick_›":"‹=asc/desc›"}],"limit":‹int›}
  {‹pick_›: {$‹=gt/gte/lt/lte›: ‹=‹int›/ISODate("‹iso›")/‹price››}}
  { ‹pick_›: { $gt: ‹int›, $lte: ‹int› }, ‹pick_›: { $in: ['‹word›', '‹word›'] } }
  [{ $match: { ‹pick_›: { $gte: ‹int› } } }, { $group: { _id: "$‹snake›", total: { $sum: "$‹pick_›" } } }, { $sort: { total: -1 } }]
  db.‹=orders/products/events/logs/invoices/reviews›.‹=find/countDocuments/findOne›({ ‹pick_›: { $‹=gt/gte/in/exists/ne›: ‹=‹int›/true/"‹word›"› } })‹=.sort({ ‹pick_›: -1 }).limit(‹int›)/›
  db.‹=orders/products/events›.updateMany({ ‹pick_›: "‹word›" }, { $set: { ‹pick_›: ‹int› }, $inc: { ‹snake›: 1 } })
  db.‹=orders/products/events›.createIndex({ ‹pick_›: 1, ‹snake›: -1 })
  filters[‹pick_›][$‹=gte/lte/eq/contains/in/startsWith/gt›]=‹=‹int›/‹word›/‹date››‹=&sort[0]=‹pick_›:asc/&pagination[pageSize]=‹int›/›
  filter[where][‹pick_›][‹=gt/lte/inq/like/between›]=‹=‹int›/‹word››‹=&filter[limit]=‹int›/›
  {"where":{"‹pick_›":{"‹=gt/lte/inq/between/neq/ilike›":‹=‹int›/"‹word›"/[‹int›,‹int›]›}},"include":["‹camel›"],"limit":‹int›}
  {"_and":[{"‹pick_›":{"_‹=gte/eq/in/contains/nnull›":‹=‹int›/"‹word›"/true›}},{"‹pick_›":{"_neq":"‹word›"}}]}
  {"query":{"bool":{"must":[{"match":{"‹pick_›":"‹words›"}}],"filter":[{"range":{"‹pick_›":{"gte":"‹=now-‹small›d/‹date›/‹int››"}}}],"must_not":{"term":{"‹pick_›":"‹word›"}}}},"size":‹int›}
  {"script":{"lang":"painless","source":"‹=ctx._source.‹snake› += params.‹slug›/doc['‹pick_›'].value * params.factor/if (ctx._source.‹pick_› == null) { ctx.op = 'noop' }›","params":{"‹slug›":‹int›}}}
  ‹=+/›‹pick_›:"‹words›" AND ‹=_exists_:‹pick_›/‹pick_›:[‹int› TO *]/NOT ‹pick_›:‹word›*›
  {"KeyConditionExpression":"‹pick_› = :v AND begins_with(‹snake›, :p)","ExpressionAttributeValues":{":v":{"S":"‹word›"}}}
  (&(objectCategory=‹=person/computer/group›)(objectClass=‹=user/group›)(‹=department/l/company›=‹word^›))
  orderBy="‹camel›"&startAt="‹word›"&endAt="‹word›\uf8ff"&limitToFirst=‹int›
  SET ‹slug›:‹id› "‹words›" EX ‹int›
  HGETALL ‹slug›:‹uuid›
  for $x in doc("‹slug›.xml")/‹slug›/‹slug› where $x/‹slug› > ‹int› order by $x/‹slug› return $x/title
  //‹=book/item/product/entry›[‹=price/@lang/year›‹==/>/>=›‹=‹int›/'‹word›'›]/‹=title/text()/@href›
@pick_
  ‹=price/status/stock/createdAt/created_at/rating/quantity/category/tags/year/total/published/updatedAt/amount/color/country/locale/priority/score/age/weight›
@key
  filters[‹pick_›][$‹=eq/gte/lte/in/contains/containsi/between/startsWith›]‹=/[‹digit›]›
  filters[$‹=and/or›][‹digit›][‹pick_›][$‹=eq/gte/lte/contains/in›]
  filters[‹snake›][‹pick_›][$‹=eq/in/lte›]
  ‹=filter/‹snake››[‹pick_›][_‹=eq/gte/in/contains/neq›]
  filter[where][‹pick_›][‹=gt/lte/inq/like›]
  filter[‹pick_›][‹=gte/lt/from/to/operator/value›]
  ‹=where/‹snake››[‹pick_›][‹=equals/contains/greater_than/less_than_equal/in›]
  ‹pick_›[‹=gte/lte/min/max/from/to/eq/between›]
  ‹=/‹snake›__›‹pick_›__‹=gte/lte/icontains/in/isnull/range›
  ‹snake›[‹snake›][‹pick_›][‹digit›]
  populate[‹snake›][fields][‹digit›]
  sort[‹pick_›]
  fields[‹snake›]
@file_name
  ‹words^› (‹small›).‹=tar.gz/pdf/docx/‹ext››
  ‹word^›'s ‹noun› [‹small›].‹ext›
  ‹word›;‹word›.‹=csv/txt/pdf›
  ‹word› & ‹word› - ‹words›.‹ext›
  ‹slug›.‹ver›.‹=tar.gz/zip/jar/min.js/d.ts/dll.config›
  ‹foreign› ‹foreign›.‹ext›
  ‹=résumé/Übersicht/año ‹year›/naïve/Façade/piñata/Škoda›‹= ‹small›/_‹word›/›.‹=pdf/docx/jpg/xlsx›
  ‹slug›.‹=jpg/png/pdf/docx›.‹=jpg/pdf/zip/gpg/bak/part/md5›
  ‹word^› 100% ‹word›!.‹=mp3/mp4/flac›
  ‹name› - ‹words^› (feat. ‹name›) [‹=Official Video/HD/Remix›].‹=mp3/mp4/webm›
  ‹slug›@‹digit›x.png
  #‹int› ‹words›.‹ext›
  ‹company› – ‹words^› {‹word›}.‹ext›
  ~$‹words^›.‹=docx/xlsx/pptx›
  ‹slug›+‹slug›=‹slug›.‹=txt/svg/csv›
  `‹word›` ‹word›.‹=md/txt›
  $‹int› ‹noun›, ‹word› ‹date›.‹=pdf/xlsx›
  ‹date› ‹hundred›:‹hundred›:‹hundred›.‹=log/png/wav›
  "‹words^›".‹=epub/pdf/mobi›
  how to ‹verb› ‹nouns›?.‹=txt/html/md›
  ‹slug›..‹ext›
  ‹slug›,v
  ‹pascal›.‹=test.tsx/spec.ts/stories.mdx/module.css/blade.php.txt/xaml.cs›
  .‹=prettierrc/babelrc/npmignore/dockerignore/gitattributes/nvmrc›
""",
    foreign=any_script,
)


def _php_value(rng: Random, depth: int) -> str:
    roll = rng.random()
    if depth and roll < 0.25:
        return _php_array(rng, depth - 1)
    if roll < 0.5:
        return f"i:{base.number(rng)};"
    if roll < 0.6:
        return pick(rng, ("b:1;", "b:0;", "N;", "d:0.5;"))
    text = pick(rng, (base.word, base.email, base.date, base.full_name, base.uuid, base.company))(rng)  # fmt: skip
    return f's:{len(text.encode())}:"{text}";'


def _php_array(rng: Random, depth: int) -> str:
    count = 1 + int(rng.random() * 4)
    keys = [base.snake(rng) for _ in range(count)]
    pairs = (
        [f"i:{at};{_php_value(rng, depth)}" for at in range(count)]
        if rng.random() < 0.3
        else [f's:{len(key)}:"{key}";{_php_value(rng, depth)}' for key in keys]
    )
    return f"a:{count}:{{{''.join(pairs)}}}"


def _ruby_pair(rng: Random) -> str:
    key, text = base.snake(rng), pick(rng, (base.word, base.uuid, base.date, base.email))(rng)
    return f'I"{chr(len(key) + 5)}{key}\x06:\x06ETI"{chr(len(text) + 5)}{text}\x06;\0T'


def _session(rng: Random) -> str:
    """Plain state of web frameworks: PHP arrays and sessions, signed Ruby cookies, view states, pickled dictionaries."""
    roll = rng.random()
    if roll < 0.35:
        return _php_array(rng, 2)
    if roll < 0.5:
        return "".join([f"{base.snake(rng)}|{_php_value(rng, 1)}" for _ in range(1 + int(rng.random() * 3))])  # fmt: skip
    if roll < 0.75:
        count = 1 + int(rng.random() * 4)
        body = f"\x04\b{{{chr(count + 5)}" + "".join([_ruby_pair(rng) for _ in range(count)])
        if roll < 0.67:
            return f"{b64encode(body.encode()).decode()}--{base.hexes(rng, 40)}"
        return "".join([c if " " <= c <= "~" else f"\\x{ord(c):02X}" for c in body])
    if roll < 0.85:
        mark = f"\xff\x01\x0f\x0f\x05\x0a-{base.digits(rng, 8, 10)}\x0fd\x16"
        return "__VIEWSTATE=" + b64encode(mark.encode("latin-1") + rng.randbytes(30)).decode()
    state = {base.snake(rng): pick(rng, (base.word, base.number, base.date))(rng) for _ in range(1 + int(rng.random() * 3))}  # fmt: skip
    return repr(state) if roll < 0.93 else f"{b64encode(repr(state).encode()).decode()}.{base.b64url(rng)}"  # fmt: skip


KINDS: tuple[TextKind, ...] = (
    TextKind("files_rich.svg", _G.make("svg"), 0.8, (FILE, VALUE, BODY)),
    TextKind("files_rich.page", _G.make("page"), 0.8, (FILE, VALUE)),
    TextKind("files_rich.server", _G.make("server"), 0.6, (FILE,)),
    TextKind("files_rich.tool", _G.make("tool"), 0.7, (FILE, VALUE)),
    TextKind("files_rich.source", _G.make("source"), 0.7, (FILE, VALUE)),
    TextKind("files_rich.typed", _G.make("typed"), 0.8, (VALUE, BODY)),
    TextKind("files_rich.filter", _G.make("filter"), 0.9, (VALUE,)),
    TextKind("files_rich.key", _G.make("key"), 0.5, (NAME,)),
    TextKind("files_rich.session", _session, 0.7, (VALUE, COOKIE)),
    TextKind("files_rich.file_name", _G.make("file_name"), 0.9, (FILENAME, VALUE)),
)
