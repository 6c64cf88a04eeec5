import { startConsole } from './start-console';
import { parseOptions, rememberedQuery } from './state/options';

const options = parseOptions(rememberedQuery());
const host = document.querySelector<HTMLElement>('#console');
if (host) void startConsole(host, options);
