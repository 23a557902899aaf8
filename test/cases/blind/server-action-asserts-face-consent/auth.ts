import NextAuth from 'next-auth';
import Resend from 'next-auth/providers/resend';

export const { auth, handlers } = NextAuth({ providers: [Resend] });
