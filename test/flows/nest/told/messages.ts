import { Controller, Inject, Injectable, Module } from '@nestjs/common';
import { CommandBus, CommandHandler, EventBus, EventsHandler, ICommandHandler, IEventHandler, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { EventEmitter2, OnEvent } from '@nestjs/event-emitter';
import { ClientProxy, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';

export class Keep {
  constructor(readonly value: string, readonly note: string) {}
}
export class Find {
  constructor(readonly value: string) {}
}
export class WasKept {
  constructor(readonly value: string) {}
}
@CommandHandler(Keep)
export class KeepHandler implements ICommandHandler<Keep> {
  async execute(command: Keep) {
    sink(command.value); // flow: email
    sink(command.note);
    return { value: source('phone'), note: 'plain' };
  }
}
@QueryHandler(Find)
export class FindHandler {
  async execute(query: Find) {
    sink(query.value);
    return 'plain';
  }
}
@EventsHandler(WasKept)
export class WasKeptHandler implements IEventHandler<WasKept> {
  handle(event: WasKept) {
    sink(event.value); // flow: phone
  }
}
@Injectable()
export class Listener {
  @OnEvent('kept')
  kept(event: { value: string; note: string }) {
    sink(event.value); // flow: email
    sink(event.note);
  }
  @OnEvent('calm')
  calm(event: { value: string }) {
    sink(event.value);
  }
}
@Controller()
export class Messages {
  @MessagePattern({ cmd: 'keep' })
  keep(@Payload() message: { value: string; note: string }) {
    sink(message.value); // flow: phone
    sink(message.note);
    return 'plain';
  }
  @EventPattern('kept')
  kept(message: { value: string }) {
    sink(message.value); // flow: email
  }
  @EventPattern('calm')
  calm(@Payload('value') value: string) {
    sink(value);
  }
}
@Injectable()
export class Teller {
  constructor(private readonly commands: CommandBus, private readonly queries: QueryBus, private readonly events: EventBus, private readonly emitter: EventEmitter2, @Inject('CLIENT') private readonly client: ClientProxy, @Inject('NOTE') private readonly note: string, @Inject('MADE') private readonly made: { value: string }) {}
  async tell() {
    const kept = await this.commands.execute(new Keep(source('email'), 'plain'));
    sink(kept.value); // flow: phone
    sink(kept.note);
    sink(await this.queries.execute(new Find('plain')));
    this.events.publish(new WasKept(source('phone')));
    this.emitter.emit('kept', { value: source('email'), note: 'plain' });
    await this.emitter.emitAsync('calm', { value: 'plain' });
    this.client.send({ cmd: 'keep' }, { value: source('phone'), note: 'plain' }).subscribe();
    this.client.emit('kept', { value: source('email') });
    this.client.emit('calm', { value: 'plain' });
    sink(this.note);
    sink(this.made.value); // flow: email
  }
}
@Module({ providers: [Teller, { provide: 'NOTE', useValue: 'plain' }, { provide: 'MADE', useFactory: (note: string) => ({ value: source('email'), note }), inject: ['NOTE'] }], controllers: [Messages] })
export class AppModule {}
