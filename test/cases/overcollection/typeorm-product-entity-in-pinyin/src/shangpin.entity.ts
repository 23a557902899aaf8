// case: 商品表有性别、年龄段和民族风格，说的是商品而不是人
// rules: no-excessive-collection, no-mandatory-nonessential-field
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('shangpin')
export class Shangpin {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ comment: '适用性别' }) xingbie!: string;
  @Column({ comment: '适用年龄段' }) nianlingduan!: string;
  @Column({ comment: '产地' }) chandi!: string;
}
