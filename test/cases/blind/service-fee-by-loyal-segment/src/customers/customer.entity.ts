import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('customers')
export class Customer {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ length: 60 }) nick!: string;
  @Column({ type: 'int', default: 0 }) purchaseCount!: number;
}
