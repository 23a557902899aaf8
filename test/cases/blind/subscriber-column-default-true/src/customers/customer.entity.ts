// case: the database column of the newsletter choice is true for whoever never answered
// rules: no-preticked-consent
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('customers')
export class Customer {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ unique: true })
  email: string;

  @Column({ default: true }) active: boolean;

  @Column({ default: true }) newsletterConsent: boolean; // expect: no-preticked-consent

  @CreateDateColumn()
  createdAt: Date;
}
