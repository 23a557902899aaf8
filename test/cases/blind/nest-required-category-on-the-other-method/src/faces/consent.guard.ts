import { CanActivate, ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DataSource } from 'typeorm';

export const RequireSeparateConsent = (category: string) => SetMetadata('separate-consent', category);

const LATEST = 'select state from consent where person = $1 and category = $2 and kind = $3 order by at desc limit 1';

@Injectable()
export class ConsentGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly database: DataSource) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const category = this.reflector.get<string | undefined>('separate-consent', context.getHandler());
    if (category === undefined) return true;
    const { user } = context.switchToHttp().getRequest();
    const [row] = await this.database.query(LATEST, [user.id, category, 'separate']);
    return row?.state === 'given';
  }
}
