// case: the residents' table holds a face template and the picture it was made from, in clear and for ever
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Resident {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  flat!: string;

  @Column('simple-json') faceEmbedding!: number[]; // expect: no-raw-biometric-persistence
}
