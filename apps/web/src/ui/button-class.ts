export interface ButtonLook {
  variant?: 'primary' | 'default' | 'quiet' | 'danger' | 'danger-filled' | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  className?: string | undefined;
}

/** The look of a button, for links that lead somewhere and should look like one. */
export const buttonClass = ({ variant = 'default', size = 'medium', className }: ButtonLook = {}): string =>
  ['btn', variant !== 'default' && variant, size !== 'medium' && size, className].filter(Boolean).join(' ');
