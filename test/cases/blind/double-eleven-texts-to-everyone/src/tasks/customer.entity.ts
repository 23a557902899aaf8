import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('customers')
export class Customer {
  @PrimaryGeneratedColumn('uuid') id!: string;

  @Column({ length: 11, comment: '手机号' }) phone!: string;

  @Column({ default: 'active' }) status!: string;
}
