import { read, remove, write } from '../../browser/storage.ts';

/**
 * Single keys as shortcuts, which a reader can switch off (WCAG 2.2, 2.1.4): one who speaks to the
 * device or hits keys unmeant does without.
 */
const shortcutsOn = (): boolean => read('localStorage', settingKey) !== 'off';

/** Brings a check box to life that switches them; what was switched before it lived counts. */
export function switchShortcuts(box: HTMLInputElement): void {
  const keep = (): void => {
    if (box.checked) remove('localStorage', settingKey);
    else write('localStorage', settingKey, 'off');
    // Storage may be switched off; then they are on.
    box.checked = shortcutsOn();
  };
  if (box.defaultChecked && !box.checked) keep();
  else box.checked = shortcutsOn();
  box.addEventListener('change', keep);
}

/** Whether a single key was pressed that is meant as a shortcut: nowhere that one types. */
export function isShortcut(event: KeyboardEvent, key: string): boolean {
  return (
    event.key === key &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !event.isComposing &&
    !event.defaultPrevented &&
    !isTyping(event) &&
    shortcutsOn()
  );
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select') ||
      target.closest('[role="textbox"], [role="searchbox"], [role="combobox"]') !== null)
  );
}

const settingKey = 'shortcuts';
