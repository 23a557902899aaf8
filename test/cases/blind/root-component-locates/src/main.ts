import { bootstrapApplication } from '@angular/platform-browser';
import { provideIonicAngular } from '@ionic/angular/standalone';
import { AppComponent } from './app/app.component';

void bootstrapApplication(AppComponent, { providers: [provideIonicAngular()] });
