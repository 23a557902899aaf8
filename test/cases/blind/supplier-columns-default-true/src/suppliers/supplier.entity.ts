// case: true defaults that sound like consent but are terms of trade, beside a consent column that starts with false
// rules: no-preticked-consent
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('suppliers')
export class Supplier {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  company: string;

  @Column({ default: true }) acceptsReturns: boolean;

  @Column({ default: true }) allowPartialDelivery: boolean;

  @Column({ default: false }) newsletterConsent: boolean;
}
