import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { MemberSettings } from './member-settings.entity';

@Injectable()
export class SettingsService {
  constructor(@InjectRepository(MemberSettings) private readonly settings: Repository<MemberSettings>) {}

  forNewMember(memberId: string): Promise<MemberSettings> {
    return this.settings.save({ memberId });
  }
}
