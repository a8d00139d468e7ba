/** What may happen to a sentence. */
export const sentenceEvents = ['pointerover', 'pointerout', 'focusin', 'focusout', 'click'];
