"""What becomes of returned goods: rules in the policy's form, on what was found."""
