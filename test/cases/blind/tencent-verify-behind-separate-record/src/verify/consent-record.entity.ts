import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('consent_records')
export class ConsentRecord {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() memberId!: string;
  @Column() category!: string;
  @Column() kind!: 'general' | 'separate';
  @Column() state!: 'given' | 'refused' | 'withdrawn';
  @Column() textVersion!: string;
  @Column('timestamptz') decidedAt!: Date;
}
