import { CanActivate, Controller, ExecutionContext, Injectable, Post, SetMetadata, UseGuards } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

const NEEDED = 'needed';
const Needs = (what: string) => SetMetadata(NEEDED, what);

@Injectable()
export class MarkGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const needed = this.reflector.get<string | undefined>(NEEDED, context.getHandler());
    sink(needed); // flow: email
    if (!needed) return true;
    return false;
  }
}

@Injectable()
export class ClosedGuard implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

@Controller('marked')
@UseGuards(MarkGuard)
export class MarkedController {
  @Post('told')
  @Needs(source('email'))
  told() {
    sink('told');
  }

  @Post('held-back')
  @Needs('face')
  heldBack() {
    sink(source('phone'));
  }

  @Post('open')
  open() {
    sink(source('phone')); // flow: phone
  }

  @Post('closed')
  @UseGuards(ClosedGuard)
  closed() {
    sink(source('phone'));
  }
}

@Injectable()
export class WholeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const ofHandler = this.reflector.get(NEEDED, context.getHandler());
    const ofClass = this.reflector.get(NEEDED, context.getClass());
    const either = this.reflector.getAllAndOverride(NEEDED, [context.getHandler(), context.getClass()]);
    sink(ofHandler);
    sink(ofClass); // flow: phone
    sink(either); // flow: phone
    return true;
  }
}

@Controller('whole')
@Needs(source('phone'))
export class WholeController {
  @Post('told')
  @UseGuards(WholeGuard)
  told() {
    sink('told');
  }

  @Post('otherwise')
  @UseGuards(WholeGuard)
  @Needs('nothing')
  otherwise() {
    sink('told');
  }
}
