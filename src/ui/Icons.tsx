import type { ReactNode } from 'react';

function Icon({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Points against the direction of reading, whichever that is. */
export function BackIcon() {
  return (
    <Icon>
      <path className="mirrored" d="M10 3 5 8l5 5" />
    </Icon>
  );
}

export function OnIcon() {
  return (
    <Icon>
      <path className="mirrored" d="m6 3 5 5-5 5" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m3.5 3.5 9 9m0-9-9 9" />
    </Icon>
  );
}

export function LinkIcon() {
  return (
    <Icon size={15}>
      <path d="M6.5 9.5a3 3 0 0 0 4.3 0l2.4-2.4a3 3 0 0 0-4.300-4.300L8 3.700M9.500 6.500a3 3 0 0 0-4.300 0L2.800 8.900a3 3 0 0 0 4.300 4.300l.9-.9" />
    </Icon>
  );
}

export function FoldIcon() {
  return (
    <Icon>
      <path d="m3 10 5-5 5 5" />
    </Icon>
  );
}

export function UpIcon() {
  return (
    <Icon size={14}>
      <path d="M8 13V3.500M3.500 8 8 3.500 12.500 8" />
    </Icon>
  );
}

export function DownIcon() {
  return (
    <Icon size={14}>
      <path d="M8 3v9.500M3.500 8 8 12.500 12.500 8" />
    </Icon>
  );
}
