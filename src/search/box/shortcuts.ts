/**
 * Single keys as shortcuts, which a reader can switch off (WCAG 2.2, 2.1.4): one who speaks to the
 * device or hits keys unmeant does without.
 */
function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(settingKey) !== 'off';
  } catch {
    return true;
  }
}

/** Brings a check box to life that switches them; what was switched before it lived counts. */
export function switchShortcuts(box: HTMLInputElement): void {
  const keep = (): void => {
    try {
      if (box.checked) localStorage.removeItem(settingKey);
      else localStorage.setItem(settingKey, 'off');
    } catch {
      // Storage may be switched off; then they are on.
      box.checked = true;
    }
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

const settingKey = 'diptych:shortcuts';
