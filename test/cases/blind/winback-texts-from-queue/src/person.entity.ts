import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Person {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() phone!: string;
  @Column() lastSignIn!: Date;
  @Column({ default: false }) deleted!: boolean;
}
