import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { InjectModel } from '@nestjs/mongoose';
import { Entity, Column, Repository } from 'typeorm';
import type { Model } from 'mongoose';

@Entity()
export class Held {
  @Column() value: string;
  @Column() note: string;
}
export class Calm {
  value: string;
}
export interface Pet {
  value: string;
  note: string;
}
@Injectable()
export class HeldService {
  constructor(@InjectRepository(Held) private readonly held: Repository<Held>, @InjectRepository(Calm) private readonly calm: Repository<Calm>, @InjectModel('Pet') private readonly pets: Model<Pet>) {}
  async keep() {
    const row = this.held.create({ note: 'plain' });
    row.value = source('email');
    await this.held.save(row);
    await this.calm.insert({ value: 'plain' });
    await new this.pets({ value: source('phone'), note: 'plain' }).save();
  }
  async show() {
    const row = await this.held.findOneOrFail({ where: { note: 'plain' } });
    sink(row.value); // flow: email
    sink(row.note);
    const [rows] = await this.held.findAndCount();
    sink(rows[0].value); // flow: email
    const one = await this.held.createQueryBuilder('held').where('held.note = :note', { note: 'plain' }).getOne();
    sink(one.value); // missing: email, a query that is refined by methods no model names is not known any more
    sink(one.note);
    sink((await this.calm.find())[0].value);
    const pet = await this.pets.findOne({ note: 'plain' }).exec();
    sink(pet.value); // flow: phone
    sink(pet.note);
  }
}
