import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import type { ApiContext } from './context';

type Resolver<Args> = GraphQLFieldResolver<unknown, ApiContext, Args>;

export function authenticated<Args>(resolve: Resolver<Args>): Resolver<Args> {
  return (source, args, context, info) => {
    if (!context.viewerId) throw new GraphQLError('sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
    return resolve(source, args, context, info);
  };
}

export function withSeparateConsent<Args>(category: 'face', resolve: Resolver<Args>): Resolver<Args> {
  return authenticated<Args>(async (source, args, context, info) => {
    const record = await context.models.SeparateConsent.findOne({ person: context.viewerId, category }).sort({ decidedAt: -1 });
    if (record?.state !== 'given') {
      throw new GraphQLError('no separate consent for face data', { extensions: { code: 'CONSENT_NEEDED', alternative: 'ONE_TIME_CODE' } });
    }
    return resolve(source, args, context, info);
  });
}
