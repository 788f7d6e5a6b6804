import { endpoints, openApiOf } from '#wiring/http-api/index.ts';
import { version } from '#wiring/version.ts';

export const GET = ({ url }: { url: URL }) => Response.json(openApiOf(endpoints, url.origin, version));
