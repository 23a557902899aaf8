import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Applicant {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ nullable: true })
  selfieKey: string | null;

  @Column({ nullable: true })
  documentKey: string | null;

  @Column({ default: 'new' })
  state: 'new' | 'checked' | 'review' | 'video-call';
}

@Entity()
export class BiometricConsent {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  applicantId: string;

  // separate consent, its own screen, not part of the terms
  @Column({ default: 'separate' })
  kind: 'separate';

  @Column()
  purpose: 'selfie-match';

  @Column()
  textVersion: string;

  @CreateDateColumn()
  grantedAt: Date;

  @Column({ nullable: true })
  withdrawnAt: Date | null;
}
