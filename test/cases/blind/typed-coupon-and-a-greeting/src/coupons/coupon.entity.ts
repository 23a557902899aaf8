import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Coupon {
  @PrimaryColumn() code!: string;
  @Column('int') percent!: number;
  @Column('timestamptz') validUntil!: Date;
}
