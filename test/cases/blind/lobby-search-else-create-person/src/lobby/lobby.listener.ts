// case: a face from the lobby that nobody knows yet becomes a person of the group with an id made up on the spot
// rules: no-covert-reidentification
import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { FaceGateway } from './face.gateway';
import { VisitLog } from './visit-log';

interface FrameEvent {
  zone: string;
  image: string;
}

@Injectable()
export class LobbyListener {
  constructor(
    private readonly faces: FaceGateway,
    private readonly visits: VisitLog,
  ) {}

  @OnEvent('camera.frame')
  async onFrame({ zone, image }: FrameEvent): Promise<void> {
    const visitorId = (await this.faces.search(image)) ?? (await this.faces.enrol(image)); // expect: no-covert-reidentification
    await this.visits.count(visitorId, zone);
  }
}
