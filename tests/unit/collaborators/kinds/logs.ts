import type { Kind } from './kind';

/** What machines write down: logs, keys, differences, heads of mails. */
export const logs: Kind[] = [
  {
    what: 'an audit of who invited and removed whom',
    text: `2026-11-20 08:00 dana.boss@example.org invited abbas.aziz@example.org
2026-11-20 08:02 dana.boss@example.org removed beata.bos@example.org
2026-11-20 08:05 dana.boss@example.org invited cyrus.cole@example.edu`,
    ready: ['abbas.aziz@example.org', 'cyrus.cole@example.edu'],
    either: ['dana.boss@example.org'],
    waits: ['beata.bos@example.org'],
  },
  {
    what: 'the difference between two lists',
    text: `--- members.txt	2026-10-01
+++ members.txt	2026-11-24
@@ -1,3 +1,4 @@
 della.dorn@example.org
-egon.ernst@example.org
+faye.frost@example.org
+gus.gray@example.edu`,
    ready: ['faye.frost@example.org', 'gus.gray@example.edu'],
    either: ['della.dorn@example.org'],
    waits: ['egon.ernst@example.org'],
  },
  {
    what: 'keys of a ring with one that is revoked',
    text: `pub   ed25519 2024-01-02 [SC]
      0123456789ABCDEF0123456789ABCDEF01234567
uid           [ultimate] Hugo Hale <hugo.hale@example.org>
pub   rsa4096 2019-03-04 [SC] [revoked: 2023-05-06]
uid           [ revoked] Ida Ives <ida.ives@example.org>`,
    ready: ['hugo.hale@example.org'],
    waits: ['ida.ives@example.org'],
  },
  {
    what: 'keys for logging in with remarks behind them',
    text: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHk3 joan@laptop
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQDf karl.kane@example.org`,
    ready: [],
    either: ['karl.kane@example.org'],
    waits: ['joan@laptop'],
  },
  {
    what: 'the head of a mail in full',
    text: `Return-Path: <bounce-77-lena=example.org@mailer.example.com>
Delivered-To: desk@example.org
Received: from mx.example.com (mx.example.com [192.0.2.7]) by mail.example.org with ESMTPS id abc123 for <desk@example.org>
DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=sel1; i=@example.com
Message-ID: <7f.abc@mx.example.com>
From: Lena Lund <lena.lund@example.org>
To: Mona Moos <mona.moos@example.org>
Subject: Access`,
    ready: ['mona.moos@example.org'],
    either: ['lena.lund@example.org'],
  },
  {
    what: 'a record of who owns a domain',
    text: `Domain Name: EXAMPLE.ORG
Registrant Name: Nils Nord
Registrant Email: nils.nord@example.org
Admin Email: hostmaster@example.org
Tech Email: noc@example.org
Registrar Abuse Contact Email: abuse@example.net`,
    ready: [],
    either: ['nils.nord@example.org'],
    waits: ['hostmaster@example.org', 'noc@example.org', 'abuse@example.net'],
  },
  {
    what: 'lines of a server with logins that failed',
    text: `Nov 24 10:00:01 seq sshd[812]: Accepted publickey for olga.oster@example.org from 192.0.2.10 port 51122
Nov 24 10:01:07 seq sshd[815]: Failed password for invalid user test@example.org from 198.51.100.4 port 40022`,
    ready: [],
    either: ['olga.oster@example.org'],
    waits: ['test@example.org'],
  },
  {
    what: 'a card in one line, as squares of dots hold it',
    text: `MECARD:N:Pohl,Petra;ORG:Core;TEL:+4930123;EMAIL:petra.pohl@example.org;URL:https://example.org;;`,
    ready: [],
    either: ['petra.pohl@example.org'],
  },
  {
    what: 'what a page shows in the place of addresses',
    text: `Quentin Rust [email protected]
Rita Sand rita.sand@example.org
Sam Tarn s████@example.org`,
    ready: ['rita.sand@example.org'],
    waits: ['@example.org'],
  },
];
