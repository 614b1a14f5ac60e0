import { prepare } from './session';
import { readSettings } from './settings';

// Runs in a hidden frame: tells the page around it that its token was renewed, or why not.
void readSettings().then((settings) => prepare(settings).signinSilentCallback());
