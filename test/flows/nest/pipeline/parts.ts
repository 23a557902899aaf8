import { CallHandler, CanActivate, ExecutionContext, Injectable, NestInterceptor, PipeTransform, createParamDecorator } from '@nestjs/common';
import { map, tap } from 'rxjs';

@Injectable()
export class HeldGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    request.held = source('email');
    request.calm = 'plain';
    return true;
  }
}
@Injectable()
export class HeldInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    return next.handle().pipe(map(answer => ({ ...answer, extra: 'plain' })), tap(answer => {
      sink(answer.value); // flow: phone
      sink(answer.note);
      sink(answer.extra);
    }));
  }
}
@Injectable()
export class HeldPipe implements PipeTransform {
  transform(value: string) {
    return source('phone');
  }
}
export const Held = createParamDecorator((data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest().held);
