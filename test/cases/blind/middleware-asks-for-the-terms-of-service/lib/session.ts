import { jwtVerify } from 'jose';

export const CURRENT_TERMS = '2025-10';

export interface Session {
  accountId: string;
  termsAccepted: string | null;
  newsletterConsent: boolean | null;
}

const key = new TextEncoder().encode(process.env.SESSION_KEY);

export async function readSession(token: string | undefined): Promise<Session | null> {
  if (!token) return null;
  try {
    const { payload } = await jwtVerify<Session>(token, key);
    return { accountId: payload.accountId, termsAccepted: payload.termsAccepted ?? null, newsletterConsent: payload.newsletterConsent ?? null };
  } catch {
    return null;
  }
}
