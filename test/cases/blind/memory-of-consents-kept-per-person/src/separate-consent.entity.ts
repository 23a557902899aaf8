import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class SeparateConsent {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() studentId!: string;
  @Column() category!: string;
  @Column() state!: 'given' | 'refused' | 'withdrawn';
  @Column() decidedAt!: Date;
}
