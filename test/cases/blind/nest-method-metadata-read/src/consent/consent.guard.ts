import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ConsentRepository } from './consent.repository';
import { SEPARATE_CONSENT } from './require-separate-consent';

@Injectable()
export class ConsentGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly consents: ConsentRepository,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const category = this.reflector.get<string | undefined>(SEPARATE_CONSENT, context.getHandler());
    if (!category) return true;
    const { user } = context.switchToHttp().getRequest();
    return this.consents.hasSeparateConsent(user.id, category);
  }
}
