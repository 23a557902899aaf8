import { ArgumentMetadata, ArgumentsHost, CallHandler, CanActivate, Catch, ExceptionFilter, ExecutionContext, Injectable, NestInterceptor, PipeTransform, SetMetadata, UseGuards, applyDecorators, createParamDecorator } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Observable, catchError, map, throwError } from 'rxjs';

export const Kept = (value: string) => SetMetadata('kept', value);
@Injectable()
export class KeptGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const kept = this.reflector.get<string>('kept', context.getHandler());
    const request = context.switchToHttp().getRequest<Request & { kept: string }>();
    request.kept = kept;
    return kept !== undefined;
  }
}
export function Keeps(value: string) {
  return applyDecorators(Kept(value), UseGuards(KeptGuard));
}
@Injectable()
export class Owner implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    context.switchToHttp().getRequest().owner = { value: source('email'), note: 'plain' };
    return next.handle().pipe(map(answer => ({ ...answer, value: 'plain' })));
  }
}
@Injectable()
export class Outer implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler) {
    return next.handle().pipe(map(answer => {
      sink(answer.value);
      sink(answer.kept); // flow: phone
      return answer;
    }), catchError(problem => throwError(() => problem)));
  }
}
@Catch()
export class Problems implements ExceptionFilter {
  catch(problem: Error, host: ArgumentsHost) {
    sink(problem.message); // flow: email
    sink(host.switchToHttp().getRequest().calm);
  }
}
@Injectable()
export class Trim implements PipeTransform {
  transform(value: { text: string }, metadata: ArgumentMetadata) {
    return { text: source('phone'), note: 'plain' };
  }
}
export const Part = createParamDecorator((name: string, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest();
  return name ? request.owner?.[name] : request.owner;
});
