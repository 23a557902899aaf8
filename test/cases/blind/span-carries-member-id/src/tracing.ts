// case: a tracing middleware notes the member's id and whether an e-mail address is verified
// rules: no-personal-data-in-logs
import { trace } from '@opentelemetry/api';
import type { Context, Next } from 'koa';
import type { Member } from './member';

export async function tracing(ctx: Context, next: Next) {
  const span = trace.getActiveSpan();
  const member = ctx.state.member as Member | undefined;
  span?.setAttribute('enduser.id', member?.id ?? 'none');
  span?.setAttribute('enduser.email_verified', member?.emailVerified ?? false);
  await next();
  span?.setAttribute('http.status', ctx.status);
}
