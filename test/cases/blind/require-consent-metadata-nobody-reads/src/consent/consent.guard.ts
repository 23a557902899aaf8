import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { CONSENT_CATEGORY } from './require-consent';

const LATEST = `select state from separate_consent where person_id = $1 and category = $2 order by decided_at desc limit 1`;

@Injectable()
export class ConsentGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const category = this.reflector.get<string | undefined>(CONSENT_CATEGORY, context.getHandler());
    if (category === undefined) return true;
    const { user } = context.switchToHttp().getRequest();
    const [record] = await this.database.query(LATEST, [user.id, category]);
    return record?.state === 'given';
  }
}
