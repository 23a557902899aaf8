import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
import { Person } from './person.entity';

@Injectable()
export class PeopleRepository {
  constructor(@InjectRepository(Person) private readonly rows: Repository<Person>) {}

  quietFor(days: number): Promise<Person[]> {
    const since = new Date(Date.now() - days * 86_400_000);
    return this.rows.find({ where: { lastSignIn: LessThan(since), deleted: false } });
  }
}
