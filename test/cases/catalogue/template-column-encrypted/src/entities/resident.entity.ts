// case: the residents' table holds a face template that is encrypted and has an expiry date
// rules: no-raw-biometric-persistence
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { encrypted } from './encrypted';

@Entity()
export class Resident {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  flat!: string;

  @Column({ type: 'text', transformer: encrypted })
  faceEmbedding!: number[];

  @Column()
  expiresAt!: Date;
}
