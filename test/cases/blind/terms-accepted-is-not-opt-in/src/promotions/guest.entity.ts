import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('guests')
export class Guest {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  email: string;

  @Column({ type: 'timestamptz', nullable: true })
  termsAcceptedAt: Date | null;
}
