import 'reflect-metadata';

import { chmodSync, rmSync } from 'node:fs';

import { createApp } from './create-app.js';
import { readConfig } from './platform/config/config.js';
import { listenAddress } from './platform/config/listen-address.js';

const config = readConfig(process.env);
const app = await createApp(config);
app.enableShutdownHooks();
await app.init();
const address = listenAddress(config.API_LISTEN);
if ('path' in address) rmSync(address.path, { force: true });
await app.getHttpAdapter().getInstance().listen(address);
if ('path' in address) chmodSync(address.path, 0o660);
