"""What is reported of a policy before it is published."""
