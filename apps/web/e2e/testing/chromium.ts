import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as launcher } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `CHROMIUM_PATH`, else one that is installed, else the one that came with the packages. */
const chromiumPath = async (): Promise<string> =>
  process.env['CHROMIUM_PATH'] ?? INSTALLED.find((path) => existsSync(path)) ?? chromium.executablePath();

export const openBrowser = async (): Promise<Browser> =>
  launcher.launch({ executablePath: await chromiumPath(), args: FLAGS });
