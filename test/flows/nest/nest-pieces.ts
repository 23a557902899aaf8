import { Injectable, PipeTransform, NestInterceptor, ExecutionContext, CallHandler, Controller, Get, Query, Req, UseGuards, CanActivate, UsePipes, UseInterceptors, NestMiddleware } from '@nestjs/common';
import { EventPattern, MessagePattern, Payload, ClientProxy } from '@nestjs/microservices';
import { OnEvent, EventEmitter2 } from '@nestjs/event-emitter';
import { Observable } from 'rxjs';
import { map } from 'rxjs/operators';
import { Request, Response, NextFunction } from 'express';

@Injectable()
class TrimPipe implements PipeTransform<string, string> {
  transform(__taint_src: string): string {
    const out = __taint_src.trim();
    sink(out); // flow: email
    return out;
  }
}

@Injectable()
class TenantMiddleware implements NestMiddleware {
  use(req: Request & { tenant?: string; zone?: string }, res: Response, next: NextFunction) {
    req.tenant = source('email');
    req.zone = 'eu';
    sink(req.tenant); // flow: email
    sink(req.zone);
    next();
  }
}

@Injectable()
class WrapInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(map((data: { v: string; w: string }) => {
      sink(data.v); // flow: email
      sink(data.w);
      return { data };
    }));
  }
}

@Injectable()
class UserGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    request.person = { mail: source('email'), rank: 'low' };
    return true;
  }
}

@Controller()
@UseInterceptors(WrapInterceptor)
class PiecesController {
  constructor(private readonly events: EventEmitter2) {}

  @Get('a')
  @UseGuards(UserGuard)
  a(@Req() req: { person: { mail: string; rank: string } }) {
    sink(req.person.mail); // flow: email
    sink(req.person.rank);
    this.events.emit('user.seen', { mail: req.person.mail, at: 'today' });
    this.events.emit('user.idle', { mail: 'nobody' });
    return { v: req.person.mail, w: 'w' };
  }

  @OnEvent('user.seen')
  seen(e: { mail: string; at: string }) {
    sink(e.mail); // flow: email
    sink(e.at);
  }

  @OnEvent('user.idle')
  idle(e: { mail: string }) {
    sink(e.mail);
  }
}

class Gateway {
  constructor(private readonly client: ClientProxy) {}
  fire() {
    this.client.emit('order.created', { id: source('email'), type: 'order' });
    this.client.send({ cmd: 'sum' }, { text: source('email'), base: 'b' });
  }
}

@Controller()
class OrdersConsumer {
  @EventPattern('order.created')
  created(@Payload() data: { id: string; type: string }) {
    sink(data.id); // flow: email
    sink(data.type);
  }

  @MessagePattern({ cmd: 'sum' })
  sum(@Payload() data: { text: string; base: string }) {
    sink(data.text); // flow: email
    sink(data.base);
    return data.base;
  }
}
export { TrimPipe, TenantMiddleware, PiecesController, Gateway, OrdersConsumer };
