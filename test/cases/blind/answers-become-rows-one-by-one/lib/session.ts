import { jwtVerify } from 'jose';

const key = new TextEncoder().encode(process.env.SESSION_KEY);

export async function sessionUser(request: Request): Promise<{ id: string } | null> {
  const token = request.headers.get('authorization')?.slice('Bearer '.length);
  if (!token) return null;
  const { payload } = await jwtVerify(token, key);
  return payload.sub ? { id: payload.sub } : null;
}
