import { createCookieSessionStorage } from '@remix-run/node';

const storage = createCookieSessionStorage({ cookie: { name: 'sid', httpOnly: true, secrets: [process.env.SESSION_SECRET ?? ''] } });

export async function readerId(request: Request): Promise<string> {
  const session = await storage.getSession(request.headers.get('cookie'));
  return String(session.get('readerId'));
}
