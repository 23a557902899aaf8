import type { Knex } from 'knex';
import { Audience } from './audience';

export class Gardeners extends Audience {
  protected narrow(query: Knex.QueryBuilder) {
    return query.where('topic', 'garden');
  }
}
