import { parseOptions, rememberedQuery } from './options';
import { startConsole } from './start-console';

const options = parseOptions(rememberedQuery());
const host = document.querySelector<HTMLElement>('#console');
if (host) void startConsole(host, options);
